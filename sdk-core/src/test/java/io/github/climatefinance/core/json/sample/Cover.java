package io.github.climatefinance.core.json.sample;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.UnionCodec;
import java.util.List;

/** A union, told apart by {@code type} or by what is there. */
@JsonDeserialize(using = Cover.Codec.class)
public sealed interface Cover extends JsonModel permits Box, Wrap, UnknownCover {
    static Cover fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /** Reads and writes the union. */
    final class Codec extends UnionCodec<Cover> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            this(UnionCodec.<Cover>builder()
                    .discriminator("type")
                    .variant("BOX", Box.Codec.INSTANCE)
                    .whenPresent(List.of("paper", "colour"), Wrap.Codec.INSTANCE)
                    .whenPresent("height", Box.Codec.INSTANCE)
                    .otherwise(UnknownCover::new));
        }

        public Codec(UnionCodec.Builder<Cover> rules) {
            super(rules);
        }
    }
}
