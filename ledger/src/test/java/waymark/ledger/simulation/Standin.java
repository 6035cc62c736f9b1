package waymark.ledger.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Lets an object stand for an interface of which it has only the methods that are called. */
final class Standin {

  private Standin() {}

  static <T> T of(Class<T> type, Object standin) {
    return type.cast(
        Proxy.newProxyInstance(
            Standin.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                var own =
                    standin.getClass().getMethod(method.getName(), method.getParameterTypes());
                Object result = own.invoke(standin, arguments);
                return result == standin ? proxy : result;
              } catch (NoSuchMethodException e) {
                throw new UnsupportedOperationException("Not simulated: " + method, e);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
