package dev.colophon;

import org.jspecify.annotations.Nullable;

/**
 * What the paper says of its code, data and models; null where the text says nothing.
 *
 * @param code the status of the code, or null
 * @param data the status of the data, or null
 * @param models the status of trained models, or null
 */
public record Availability(
        @Nullable ReleaseStatus code,
        @Nullable ReleaseStatus data,
        @Nullable ReleaseStatus models) {

    /** The text says nothing. */
    public static final Availability UNSTATED = new Availability(null, null, null);
}
