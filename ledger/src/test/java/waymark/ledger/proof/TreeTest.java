package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against the published vectors of Certificate Transparency, and against the definition written out
 * plainly.
 */
class TreeTest {

  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  /** Tiles worked out from the leaves each time, straight from C2SP's definition. */
  private record Leaves(List<byte[]> hashes) implements Tiles {
    @Override
    public byte[] hashes(Tile tile, int width) {
      int span = 1 << (Tile.HEIGHT * tile.level());
      byte[] bytes = new byte[width * Hashes.BYTES];
      for (int i = 0; i < width; i++) {
        int from = (int) (tile.index() * Tile.WIDTH + i) * span;
        System.arraycopy(mth(hashes.subList(from, from + span)), 0, bytes, i * 32, 32);
      }
      return bytes;
    }
  }

  /** RFC 6962, 2.1, as it stands there. */
  private static byte[] mth(List<byte[]> hashes) {
    if (hashes.size() == 1) {
      return hashes.getFirst();
    }
    int split = Integer.highestOneBit(hashes.size() - 1);
    return Hashes.node(mth(hashes.subList(0, split)), mth(hashes.subList(split, hashes.size())));
  }

  private static List<byte[]> numbered(int count) {
    List<byte[]> hashes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      hashes.add(Hashes.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)));
    }
    return hashes;
  }

  @Test
  void rootsAreThoseOfThePublishedVectors() {
    List<byte[]> hashes = LEAVES.stream().map(HexFormat.of()::parseHex).map(Hashes::leaf).toList();
    CompactRange range = new CompactRange();
    for (int size = 1; size <= LEAVES.size(); size++) {
      range.append(hashes.get(size - 1));
      assertThat(HexFormat.of().formatHex(new Tree(new Leaves(hashes), size).root()))
          .isEqualTo(ROOTS.get(size - 1));
      assertThat(HexFormat.of().formatHex(range.root())).isEqualTo(ROOTS.get(size - 1));
    }
    assertThat(HexFormat.of().formatHex(new Tree(new Leaves(hashes), 0).root()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void consistencyProofsAreThoseOfThePublishedVectors() {
    List<byte[]> hashes = LEAVES.stream().map(HexFormat.of()::parseHex).map(Hashes::leaf).toList();
    assertThat(
            new Tree(new Leaves(hashes), 8).consistency(6).stream().map(HexFormat.of()::formatHex))
        .containsExactly(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            ROOTS.get(3));
    assertThat(
            new Tree(new Leaves(hashes), 5).consistency(2).stream().map(HexFormat.of()::formatHex))
        .containsExactly(
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
  }

  @Test
  void everyLeafOfEverySizeIsProvedAndNoOther() {
    List<byte[]> hashes = numbered(40);
    for (int size = 1; size <= 40; size++) {
      Tree tree = new Tree(new Leaves(hashes), size);
      byte[] root = tree.root();
      for (int index = 0; index < size; index++) {
        List<byte[]> path = tree.inclusion(index);
        assertThat(Proofs.included(hashes.get(index), index, size, root, path)).isTrue();
        for (int wrong = 0; wrong < 40; wrong++) {
          assertThat(Proofs.included(hashes.get(wrong), index, size, root, path))
              .isEqualTo(wrong == index);
          assertThat(Proofs.included(hashes.get(index), wrong, size, root, path))
              .isEqualTo(wrong == index);
        }
      }
    }
  }

  @Test
  void everyEarlierTreeIsProvedABeginningAndNoOtherIs() {
    List<byte[]> hashes = numbered(34);
    List<byte[]> altered = new ArrayList<>(hashes);
    altered.set(0, Hashes.leaf(new byte[] {7}));
    for (int size = 1; size <= 34; size++) {
      Tree tree = new Tree(new Leaves(hashes), size);
      for (int earlier = 1; earlier <= size; earlier++) {
        byte[] root = new Tree(new Leaves(hashes), earlier).root();
        byte[] other = new Tree(new Leaves(altered), earlier).root();
        List<byte[]> proof = tree.consistency(earlier);
        assertThat(Proofs.extended(earlier, root, size, tree.root(), proof)).isTrue();
        assertThat(Proofs.extended(earlier, other, size, tree.root(), proof)).isFalse();
        assertThat(Proofs.extended(earlier, root, size, other, proof)).isFalse();
      }
    }
  }

  @Test
  void proofsReachAcrossTiles() {
    int size = 70_000;
    List<byte[]> hashes = numbered(size);
    Tree tree = new Tree(new Leaves(hashes), size);
    byte[] root = mth(hashes);
    assertThat(tree.root()).isEqualTo(root);
    for (int index : new int[] {0, 255, 256, 65_535, 65_536, size - 1}) {
      assertThat(Proofs.included(hashes.get(index), index, size, root, tree.inclusion(index)))
          .isTrue();
    }
    assertThat(
            Proofs.extended(
                65_535, mth(hashes.subList(0, 65_535)), size, root, tree.consistency(65_535)))
        .isTrue();
  }

  @Test
  void aProofWithAHashTooManyOrTooFewIsRefused() {
    List<byte[]> hashes = numbered(7);
    Tree tree = new Tree(new Leaves(hashes), 7);
    List<byte[]> longer = new ArrayList<>(tree.inclusion(2));
    longer.add(new byte[32]);
    List<byte[]> shorter = tree.inclusion(2).subList(0, 2);
    assertThat(Proofs.included(hashes.get(2), 2, 7, tree.root(), longer)).isFalse();
    assertThat(Proofs.included(hashes.get(2), 2, 7, tree.root(), shorter)).isFalse();
  }

  @Test
  void tilesAreCutAndNamedAsTheFormatSays() {
    assertThat(new Tile(0, 1_234_067).path(256)).isEqualTo("tile/0/x001/x234/067");
    assertThat(new Tile(1, 1).path(17)).isEqualTo("tile/1/001.p/17");
    assertThat(new Tile(0, 273).width(70_000)).isEqualTo(112);
    assertThat(new Tile(1, 1).width(70_000)).isEqualTo(17);
    assertThat(new Tile(2, 0).width(70_000)).isEqualTo(1);
    assertThat(new Tile(1, 0).width(256)).isEqualTo(1);
    assertThat(Arrays.asList(new Tile(0, 0).width(70_000), new Tile(0, 274).width(70_000)))
        .containsExactly(256, 0);
  }
}
