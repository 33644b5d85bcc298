package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Writes a flag into the outermost object as its first property, and lets nobody else write one of that name there. */
final class FlagWriter extends JsonGeneratorDelegate {
    private final BodyFlag flag;
    private boolean written;

    FlagWriter(JsonGenerator out, BodyFlag flag) {
        super(out);
        this.flag = flag;
    }

    /** To be asked behind the value: without the flag it must not be sent. */
    void requireWritten() {
        if (!written) {
            throw new IllegalArgumentException("`" + flag.property() + "` has no place in a body that is no object");
        }
    }

    @Override
    public void writeStartObject() throws IOException {
        super.writeStartObject();
        begun();
    }

    @Override
    public void writeStartObject(Object forValue) throws IOException {
        super.writeStartObject(forValue);
        begun();
    }

    @Override
    public void writeStartObject(Object forValue, int size) throws IOException {
        super.writeStartObject(forValue, size);
        begun();
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        check(name);
        super.writeFieldName(name);
    }

    @Override
    public void writeFieldName(SerializableString name) throws IOException {
        check(name.getValue());
        super.writeFieldName(name);
    }

    private void begun() throws IOException {
        if (isOutermost()) {
            delegate.writeBooleanField(flag.property(), flag.value());
            written = true;
        }
    }

    private void check(String name) {
        if (isOutermost() && name.equals(flag.property())) {
            throw new IllegalArgumentException(
                    "`" + name + "` is decided by the method that sends the body: leave it out of the body");
        }
    }

    private boolean isOutermost() {
        return getOutputContext().inObject() && getOutputContext().getNestingDepth() == 1;
    }
}
