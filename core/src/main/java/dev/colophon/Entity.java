package dev.colophon;

import java.util.List;

/** What every named thing in a paper's metadata has, whatever its kind. */
public sealed interface Entity permits Method, Dataset, Task, Metric {

    /** The name: the long form where the text gives both, cleaned of mark-up.
     *
     * @return the name, never empty
     */
    String name();

    /** The other spellings in the text, cleaned of mark-up: an acronym, a plural, another hyphenation.
     *
     * @return the aliases in the order of their first mention, without the name
     */
    List<String> aliases();

    /** How sure the extractor is, as a probability.
     *
     * @return a number in [0, 1]
     */
    double confidence();

    /** The name of the rule or model that found it.
     *
     * @return for example {@code rule:dubbed}
     */
    String source();

    /** Every place where it is named, title first, in text order, without overlaps.
     *
     * @return at least one mention
     */
    List<Mention> mentions();
}
