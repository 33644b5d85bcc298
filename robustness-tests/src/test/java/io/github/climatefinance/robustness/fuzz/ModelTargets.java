package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.robustness.fuzz.Models.Model;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Codecs of the models of one client. The first line of the input names a model. */
final class ModelTargets {
    private final Models models;
    private final Map<Class<?>, ModelShape> shapes = new HashMap<>();

    ModelTargets(Class<?> client) {
        this.models = Models.of(client);
    }

    Models models() {
        return models;
    }

    /** The rest of the input is what claims to be JSON. */
    void bytes(byte[] input) {
        int end = lineEnd(input);
        ModelOracle.check(model(input, end), Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
    }

    /** The rest of the input chooses what JSON is made. */
    void shaped(byte[] input) {
        int end = lineEnd(input);
        Model model = model(input, end);
        Choices choices = new Choices(Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
        String json = new JsonMaker(choices, shapes).json(model.type());
        try {
            ModelOracle.check(model, json.getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException | Error e) {
            throw new AssertionError(model.type().getName() + " and " + json + ": " + e, e);
        }
    }

    private Model model(byte[] input, int end) {
        return models.named(new String(input, 0, end, StandardCharsets.UTF_8));
    }

    private static int lineEnd(byte[] input) {
        for (int i = 0; i < input.length; i++) {
            if (input[i] == '\n') {
                return i;
            }
        }
        return input.length;
    }
}
