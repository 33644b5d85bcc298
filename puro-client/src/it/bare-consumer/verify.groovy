import java.util.concurrent.TimeUnit

def jars = new File(basedir, 'target/class-path.txt').text.trim()
def path = "${new File(basedir, 'target/classes')}${File.pathSeparator}${jars}".toString()
def java = new File(System.getProperty('java.home'), 'bin/java')

def run = { String name, String... arguments ->
    def output = new File(basedir, "${name}.log")
    def program = new ProcessBuilder([java.path, *arguments])
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
}

run('class-path', '-cp', path, 'consumer.Main')
run('module-path', '-p', path, '-m', 'consumer/consumer.Main')
return true
