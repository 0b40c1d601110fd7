package hub.table;

import hub.model.Known;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a component of a record holds, as its declaration says.
 *
 * @param name as mapping files write it: {@code birth-date}
 * @param known whether it is a {@link Known}
 * @param many whether it is a list or a set
 * @param set whether it is a set
 * @param element the class of one value; never primitive
 */
record Shape(String name, boolean known, boolean many, boolean set, Class<?> element) {

    static Shape of(RecordComponent component) {
        Type type = component.getGenericType();
        boolean known = component.getType() == Known.class;
        if (known) {
            type = argument(type);
        }
        boolean set = raw(type) == Set.class;
        boolean many = set || raw(type) == List.class;
        Class<?> element = many ? raw(argument(type)) : raw(type);
        return new Shape(word(component.getName()), known, many, set, element == int.class ? Integer.class : element);
    }

    static List<Shape> of(Class<?> recordClass) {
        return Arrays.stream(recordClass.getRecordComponents()).map(Shape::of).toList();
    }

    /** {@code birthDate} and {@code TO_SCHOOL} as mapping files write them: {@code birth-date}, {@code to-school}. */
    static String word(String javaName) {
        StringBuilder word = new StringBuilder();
        boolean constant = javaName.equals(javaName.toUpperCase(Locale.ROOT));
        for (char c : javaName.toCharArray()) {
            if (!constant && Character.isUpperCase(c)) {
                word.append('-');
            }
            word.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return word.toString();
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
