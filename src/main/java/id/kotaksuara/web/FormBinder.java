package id.kotaksuara.web;

import jakarta.servlet.ServletRequest;
import java.io.Serial;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.http.HttpStatus;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes a form of what was sent: by its constructor and in no other way, so that a request never reaches into anything
 * that is there already. An answer of the wrong kind becomes a slip at its field; names that no page of ours sends, such
 * as {@code legs[abc]}, are refused as a whole.
 */
final class FormBinder extends ServletRequestDataBinder {

    FormBinder(@Nullable Object target, String objectName) {
        super(target, objectName);
        setDeclarativeBinding(true);
    }

    @Override
    public void construct(ServletRequest request) {
        try {
            super.construct(request);
        } catch (BeanInstantiationException | IllegalArgumentException | IndexOutOfBoundsException tampered) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a form of ours", tampered);
        }
    }

    /** Spring's own one would forget the form that was made in spite of a slip. */
    @Override
    protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
        var result = new Slips(this);
        if (getConversionService() != null) {
            result.initConversion(getConversionService());
        }
        return result;
    }

    /** What is wrong with the form that a binder has made, or is making. */
    private static final class Slips extends AbstractPropertyBindingResult {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient FormBinder binder;
        private transient @Nullable ConfigurablePropertyAccessor fields;

        Slips(FormBinder binder) {
            super(binder.getObjectName());
            this.binder = binder;
        }

        /** What was said of a field once is not said again, and of what cannot be read nothing else is said. */
        @Override
        public void addError(ObjectError error) {
            if (getAllErrors().stream().noneMatch(known -> same(known, error))) {
                super.addError(error);
            }
        }

        private static boolean same(ObjectError one, ObjectError other) {
            if (one instanceof FieldError known && known.isBindingFailure()) {
                return known.getField().equals(field(other));
            }
            return Objects.equals(one.getCode(), other.getCode())
                    && Arrays.equals(one.getArguments(), other.getArguments())
                    && Objects.equals(field(one), field(other));
        }

        private static @Nullable String field(ObjectError error) {
            return error instanceof FieldError atField ? atField.getField() : null;
        }

        @Override
        public @Nullable Object getTarget() {
            return binder.getTarget();
        }

        @Override
        public ConfigurablePropertyAccessor getPropertyAccessor() {
            Object form = getTarget();
            if (form == null) {
                throw new IllegalStateException("there is no form yet");
            }
            if (fields == null) {
                fields = PropertyAccessorFactory.forBeanPropertyAccess(form);
            }
            return fields;
        }
    }
}
