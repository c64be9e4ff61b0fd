package id.suar.paper;

import java.util.List;

/// Where the end of a paper begins that must stay with its signatures: nobody signs a page that says nothing.
final class PaperTail {

    private static final float LINE = 15;
    private static final float SIGNED = 130;
    /// What is larger is left to break where it must.
    private static final float MOST = 260;
    private static final int LETTERS = 95;

    private PaperTail() {}

    /// @param height that the tail needs, in points
    record Tail(int begin, float height) {}

    /// @param signed index of signatures
    static Tail of(List<PaperBlock> blocks, int signed) {
        float height = SIGNED;
        int begin = signed;
        boolean said = false;
        for (int i = signed - 1; i >= 0; i--) {
            boolean title = blocks.get(i) instanceof PaperBlock.Heading || blocks.get(i) instanceof PaperBlock.Under;
            float more = height(blocks.get(i));
            if (said && !title || height + more > MOST) {
                break;
            }
            height += more;
            begin = i;
            said = true;
        }
        return new Tail(begin, height);
    }

    private static float height(PaperBlock block) {
        return switch (block) {
            case PaperBlock.Heading _ -> 2 * LINE;
            case PaperBlock.Under _ -> 1.5f * LINE;
            case PaperBlock.Lines(var lines) -> lines.size() * LINE * 1.2f;
            case PaperBlock.Text(String text) -> (lines(text) + 1) * LINE;
            case PaperBlock.Blank(int lines) -> lines * LINE * 1.4f;
            case PaperBlock.Table table -> (1.5f + 2 * table.rows().size()) * LINE;
            case PaperBlock.Signatures _, PaperBlock.NewPage() -> MOST;
        };
    }

    private static long lines(String text) {
        return text.lines().mapToLong(line -> 1 + line.length() / LETTERS).sum();
    }
}
