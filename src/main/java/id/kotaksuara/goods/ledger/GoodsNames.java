package id.kotaksuara.goods.ledger;

import id.kotaksuara.election.election.Contest;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockWords;
import java.util.List;

/** The names of an election's goods, as a page needs them. */
public record GoodsNames(StockWords words, List<Contest> contests) {

    public String of(Goods goods) {
        return words.goods(goods, contests);
    }
}
