package io.github.climatefinance.codegen;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.JavaClientCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * The generator of all clients. It reads the document itself rather than the stock generator's model of it, and uses
 * the stock generator for parsing, templates and files: one model file for each named schema, one API file for each
 * tag and for each operation that has params.
 */
public final class ClimateFinanceJavaCodegen extends JavaClientCodegen {
    private Map<String, Map<String, Object>> models = Map.of();
    private Map<String, Map<String, Object>> apis = Map.of();

    /** For the service loader. */
    public ClimateFinanceJavaCodegen() {
        embeddedTemplateDir = "climatefinance-java";
        templateDir = "climatefinance-java";
        openapiNormalizer.put("DISABLE_ALL", "true");
        setSkipSortingOperations(true);
        setLibrary("native");
    }

    @Override
    public String getName() {
        return "climatefinance-java";
    }

    @Override
    public String getHelp() {
        return "Generates clients on sdk-core.";
    }

    /** Inline schemas stay where they are, so that our own rules can refuse them. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
        return super.processCompiler(compiler).escapeHTML(false).strictSections(true);
    }

    @Override
    public void processOpts() {
        super.processOpts();
        apiTemplateFiles.clear();
        modelTemplateFiles.clear();
        apiTestTemplateFiles.clear();
        modelTestTemplateFiles.clear();
        apiDocTemplateFiles.clear();
        modelDocTemplateFiles.clear();
        supportingFiles.clear();
        apiTemplateFiles.put("api.mustache", ".java");
        modelTemplateFiles.put("model.mustache", ".java");
        supportingFiles.add(new SupportingFile("api_package_info.mustache", folder(apiPackage), "package-info.java"));
        supportingFiles.add(
                new SupportingFile("model_package_info.mustache", folder(modelPackage), "package-info.java"));
    }

    @Override
    public void preprocessOpenAPI(OpenAPI openAPI) {
        Document document = new Document(openAPI);
        SpecRules.check(document).failIfAny(openAPI.getInfo().getTitle());
        models = new ModelFiles(document, modelPackage).all();
        apis = new ApiFiles(document, apiPackage, modelPackage).all();
        additionalProperties.put("apiTitle", Javadoc.escape(openAPI.getInfo().getTitle()));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the overridden method has it
    public CodegenModel fromModel(String name, Schema schema) {
        CodegenModel model = new CodegenModel();
        model.name = name;
        model.classname = name;
        return model;
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> stock) {
        Map<String, ModelsMap> files = new TreeMap<>();
        models.forEach((name, content) -> {
            ModelMap model = new ModelMap();
            model.setModel(fromModel(name, new Schema<>()));
            ModelsMap file = new ModelsMap();
            file.putAll(additionalProperties);
            file.setModels(List.of(model));
            file.setImports(List.of());
            file.putAll(flags(content, "object", "enumeration", "union", "unknown"));
            files.put(name, file);
        });
        return files;
    }

    @Override
    public String toModelName(String name) {
        return name;
    }

    @Override
    public CodegenOperation fromOperation(String path, String method, Operation operation, List<Server> servers) {
        CodegenOperation stock = new CodegenOperation();
        stock.operationId = operation.getOperationId();
        stock.nickname = operation.getOperationId();
        stock.path = path;
        stock.httpMethod = method;
        return stock;
    }

    /** A group is one file: the class of the tag, and the params class of the operation. */
    @Override
    public void addOperationToGroup(
            String tag,
            String path,
            Operation operation,
            CodegenOperation stock,
            Map<String, List<CodegenOperation>> groups) {
        apis.keySet().forEach(name -> groups.putIfAbsent(name, List.of(stock)));
    }

    @Override
    public String toApiName(String name) {
        return name;
    }

    @Override
    public String toApiFilename(String name) {
        return name;
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap file, List<ModelMap> allModels) {
        String name = file.getOperations().getClassname();
        file.putAll(flags(apis.getOrDefault(name, Map.of()), "group", "params"));
        return file;
    }

    /** Without the stock generator's banner. */
    @Override
    public void postProcess() {}

    /** Templates ask for every kind of file; those that it is not are false. */
    private static Map<String, Object> flags(Map<String, Object> content, String... kinds) {
        Map<String, Object> flags = new LinkedHashMap<>();
        for (String kind : kinds) {
            flags.put(kind, content.getOrDefault(kind, false));
        }
        return flags;
    }

    private String folder(String packageName) {
        return (sourceFolder + File.separator + packageName).replace('.', File.separatorChar);
    }
}
