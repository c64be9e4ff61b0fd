package id.suar.election;

/// A name in both languages; names of people and parties are the same in both.
public record Names(String id, String en) {

    public String in(java.util.Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
