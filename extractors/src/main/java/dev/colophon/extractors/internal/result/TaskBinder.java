package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Chooses the task of a number among the tasks that its sentence names: "81.2 mAP on object detection". */
final class TaskBinder {

    private TaskBinder() {}

    /** The task as written, or null where the sentence names none. */
    static @Nullable String find(Frame frame, int index) {
        int right = nearest(frame, index, 1);
        int left = nearest(frame, index, -1);
        int task = right >= 0 && (left < 0 || right - index <= index - left) ? right : left;
        return task < 0 ? null : frame.surface(task, task);
    }

    private static int nearest(Frame frame, int index, int step) {
        for (int i = index + step; i >= 0 && i < frame.size(); i += step) {
            if (frame.is(i, Kind.TASK)) {
                return i;
            }
            if (frame.at(i).is(";") || (step > 0 && frame.is(i, Kind.QUANTITY))) {
                return -1;
            }
        }
        return -1;
    }
}
