package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.OpenEnum;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class CallEventType extends OpenEnum {
    public static final CallEventType COMMAND = new CallEventType("command");
    public static final CallEventType WEBHOOK = new CallEventType("webhook");

    public static final List<CallEventType> KNOWN = listOf(COMMAND, WEBHOOK);

    private CallEventType(String value) {
        super(value);
    }

    public static CallEventType of(String value) {
        return of(value, KNOWN, CallEventType::new);
    }
}
