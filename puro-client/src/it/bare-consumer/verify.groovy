import java.util.concurrent.TimeUnit

def classPath = "${new File(basedir, 'target/classes')}${File.pathSeparator}${new File(basedir, 'target/class-path.txt').text.trim()}"
def java = new File(System.getProperty('java.home'), 'bin/java')
def output = new File(basedir, 'run.log')
def program = new ProcessBuilder(java.path, '-cp', classPath.toString(), 'consumer.Main')
        .redirectErrorStream(true)
        .redirectOutput(output)
        .start()
try {
    assert program.waitFor(60, TimeUnit.SECONDS): 'the program did not end'
} finally {
    program.destroyForcibly()
}
assert program.exitValue() == 0: output.text
assert output.text.contains('bare consumer read 3 certificates of 1 transaction')
return true
