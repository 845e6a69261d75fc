package id.kotaksuara.goods;

import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Random;

/** Draws what happens next at an office, the same for the same seed. */
public record Chance(OfficeKey office, String warehouse, List<Goods> goods, Random random) {
    public Chance {
        goods = List.copyOf(goods);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    public String person() {
        return one(List.of("Siti", "Hasan", "Rini"));
    }
}
