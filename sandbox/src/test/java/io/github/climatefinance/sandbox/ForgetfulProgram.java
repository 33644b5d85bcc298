package io.github.climatefinance.sandbox;

/** Starts everything and closes nothing; a thread goes on using it when main is over. */
final class ForgetfulProgram {

    private ForgetfulProgram() {}

    public static void main(String[] arguments) throws Exception {
        Sandbox sandbox = Sandbox.start();
        System.out.println("during main: " + status(sandbox));
        Thread main = Thread.currentThread();
        new Thread(() -> {
                    try {
                        main.join();
                        System.out.println("after main: " + status(sandbox));
                    } catch (Exception e) {
                        System.out.println("after main: " + e);
                    }
                })
                .start();
    }

    private static int status(Sandbox sandbox) throws Exception {
        return new Caller(sandbox.puro()).get("/registry/labels").statusCode();
    }
}
