package id.suar;

/// Where the program starts: the desktop without arguments, a command with them.
public final class Suar {

    private Suar() {}

    public static void main(String[] args) {
        System.out.println("suar " + Runtime.version());
    }
}
