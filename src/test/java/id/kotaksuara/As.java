package id.kotaksuara;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test, or all tests of the class, run as somebody of this role and area ("" is the nation). */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = As.Factory.class)
public @interface As {

    Role role();

    String area() default "";

    String username() default "rahmah";

    final class Factory implements WithSecurityContextFactory<As> {
        @Override
        public SecurityContext createSecurityContext(As as) {
            var account = new SignedIn(as.username(), "Rahmah", as.role(), new Area(as.area()));
            return new SecurityContextImpl(account.authentication());
        }
    }
}
