package dev.colophon.extractors.internal.result;

import java.util.List;

/** Binds numbers: chooses among the options for one slot of one number. */
interface Chooser {

    Choice choose(Slot slot, Anchor anchor, List<Option> options);
}
