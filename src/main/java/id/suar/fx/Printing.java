package id.suar.fx;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.transform.Scale;

/// Puts what is shown on one sheet of paper. FX thread.
public final class Printing {

    /// What came of it.
    public enum Outcome {
        PRINTED,
        /// The user thought better of it.
        LEFT,
        NO_PRINTER,
        FAILED
    }

    private Printing() {}

    /// Asks which printer, and prints the node as large as fits.
    public static Outcome print(Node node) {
        PrinterJob job = job();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        if (!job.showPrintDialog(node.getScene().getWindow())) {
            job.cancelJob();
            return Outcome.LEFT;
        }
        PageLayout page = job.getJobSettings().getPageLayout();
        double width = node.getLayoutBounds().getWidth();
        double height = node.getLayoutBounds().getHeight();
        double factor = Math.min(1, Math.min(page.getPrintableWidth() / width, page.getPrintableHeight() / height));
        var smaller = new Scale(factor, factor);
        node.getTransforms().add(smaller);
        try {
            return job.printPage(node) && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
        } finally {
            node.getTransforms().remove(smaller);
        }
    }

    /// Null without a printer; some systems say so with an exception.
    private static PrinterJob job() {
        try {
            return PrinterJob.createPrinterJob();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
