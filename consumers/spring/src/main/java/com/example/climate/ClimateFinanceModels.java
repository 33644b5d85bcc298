package com.example.climate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.json.JsonModel;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Has Jackson 3 read the SDK's models by Jackson 2, which knows how: digit by digit, unknown properties kept. */
@Component
class ClimateFinanceModels extends SimpleModule {
    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return type.isTypeOrSubTypeOf(JsonModel.class) ? new OfModel(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return JsonModel.class.isAssignableFrom(type);
            }
        });
    }

    private static final class OfModel extends StdDeserializer<Object> {
        private static final ObjectMapper JACKSON_2 = new ObjectMapper();
        private static final JsonFactory JSON = new JsonFactory();

        private OfModel(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            StringWriter text = new StringWriter();
            try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
                out.copyCurrentStructureExact(in);
            }
            try {
                return JACKSON_2.readValue(text.toString(), handledType());
            } catch (JsonProcessingException e) {
                throw DatabindException.from(in, e.getOriginalMessage(), e);
            }
        }
    }
}
