package io.github.climatefinance.examples.spark;

import io.github.climatefinance.examples.doconomy.CardPayment;
import io.github.climatefinance.examples.doconomy.FootprintLine;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;

/** Reads payments, has each partition calculated where it is, and writes footprints. */
final class FootprintJob {
    private final SparkSession spark;

    FootprintJob(SparkSession spark) {
        this.spark = spark;
    }

    /** All columns as texts: a code must keep its zeros, an amount its digits. One line for each payment. */
    Dataset<Row> payments(String file) {
        Dataset<Row> lines = spark.read()
                .option("header", true)
                .option("escape", "\"")
                .option("mode", "FAILFAST")
                .csv(file);
        return lines.select(CardPayment.COLUMNS.stream().map(functions::col).toArray(Column[]::new));
    }

    /**
     * The payments with their footprints.
     *
     * @param callsAtATime of each partition; executors work on as many partitions as they have cores
     */
    static Dataset<Row> footprints(Dataset<Row> payments, ServiceAccess access, int callsAtATime) {
        // Static, and of values only: what the closure holds is sent to the executors.
        MapPartitionsFunction<Row, Row> partition = rows -> calculated(rows, access, callsAtATime);
        return payments.mapPartitions(partition, Encoders.row(schema()));
    }

    private static Iterator<Row> calculated(Iterator<Row> payments, ServiceAccess access, int callsAtATime) {
        PartitionFootprints footprints = new PartitionFootprints(ExecutorClients.of(access), payments, callsAtATime);
        TaskCompletionListener close = ended -> footprints.close();
        TaskContext.get().addTaskCompletionListener(close);
        return footprints;
    }

    void write(Dataset<Row> footprints, String folder) {
        footprints
                .write()
                .option("header", true)
                .option("escape", "\"")
                .option("emptyValue", "")
                .csv(folder);
    }

    /** What was written: how many lines, how many of them without a footprint, and the sum of the others. */
    Row totals(String folder) {
        return spark.read()
                .option("header", true)
                .option("escape", "\"")
                .csv(folder)
                .select(
                        functions.expr("count(*)"),
                        functions.expr("count_if(co2e = '" + FootprintLine.NONE + "')"),
                        functions.expr("sum(try_cast(co2e as decimal(28, 6)))"))
                .head();
    }

    private static StructType schema() {
        List<StructField> fields = FootprintLine.COLUMNS.stream()
                .map(name -> DataTypes.createStructField(name, DataTypes.StringType, false))
                .toList();
        return DataTypes.createStructType(fields);
    }
}
