package io.github.depeche.eval.matching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one-to-one choice among allowed pairs that has the greatest total gain: the Hungarian
 * method on a sparse graph. Gold items enter one by one; each looks for the cheapest chain of
 * re-pairings that finds it a partner, or leaves out the item that is missed least. A pair without
 * rivals is taken at once, so that the cost is linear in the length of a text except where items
 * pile up.
 */
final class Assignment {

  /** A chain of re-pairings that reaches a predicted item, by what it costs in gain. */
  private record Step(Gain cost, Node to) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return cost.compareTo(other.cost);
    }
  }

  /** A predicted item, or the place where a gold item without partner stays. */
  private static final class Node {
    final int predicted;
    Gain potential = Gain.NONE;
    @Nullable Row partner;
    @Nullable Gain cost;
    @Nullable Row reachedFrom;
    boolean settled;

    Node(int predicted) {
      this.predicted = predicted;
    }
  }

  private record Edge(Node to, Gain gain) {}

  /** A gold item with its possible partners. */
  private static final class Row {
    final int gold;
    final List<Edge> edges = new ArrayList<>();
    Gain potential = Gain.NONE;
    @Nullable Node partner;

    Row(int gold) {
      this.gold = gold;
      edges.add(new Edge(new Node(-1), Gain.NONE));
    }
  }

  private Assignment() {}

  /** Returns the best choice among {@code allowed}, which has no pair twice. */
  static List<Pair> best(List<Pair> allowed, Function<Pair, Gain> gain) {
    Multiset<Integer> goldDegree = HashMultiset.create();
    Multiset<Integer> predictedDegree = HashMultiset.create();
    for (Pair pair : allowed) {
      goldDegree.add(pair.gold());
      predictedDegree.add(pair.predicted());
    }
    List<Pair> chosen = new ArrayList<>();
    Map<Integer, Row> rows = new LinkedHashMap<>();
    Map<Integer, Node> nodes = new HashMap<>();
    for (Pair pair : allowed) {
      if (goldDegree.count(pair.gold()) == 1 && predictedDegree.count(pair.predicted()) == 1) {
        chosen.add(pair);
      } else {
        Node node = nodes.computeIfAbsent(pair.predicted(), Node::new);
        rows.computeIfAbsent(pair.gold(), Row::new).edges.add(new Edge(node, gain.apply(pair)));
      }
    }
    rows.values().forEach(Assignment::insert);
    for (Row row : rows.values()) {
      int predicted = requireNonNull(row.partner).predicted;
      if (predicted >= 0) {
        chosen.add(new Pair(row.gold, predicted));
      }
    }
    return chosen;
  }

  private static void insert(Row added) {
    PriorityQueue<Step> queue = new PriorityQueue<>();
    Collection<Node> touched = new ArrayList<>();
    Deque<Node> settled = new ArrayDeque<>();
    Row row = added;
    Gain cost = Gain.NONE;
    @Nullable Node free = null;
    while (free == null) {
      relax(row, cost, queue, touched);
      Step step = queue.remove();
      while (step.to.settled) {
        step = queue.remove();
      }
      step.to.settled = true;
      cost = step.cost;
      if (step.to.partner == null) {
        free = step.to;
      } else {
        settled.add(step.to);
        row = step.to.partner;
      }
    }
    updatePotentials(added, settled, cost);
    repair(free);
    for (Node node : touched) {
      node.cost = null;
      node.settled = false;
    }
  }

  /**
   * Tries the partners of {@code row}, which is reached at {@code cost}. Its own free place is
   * always among them.
   */
  private static void relax(
      Row row, Gain cost, PriorityQueue<Step> queue, Collection<Node> touched) {
    for (Edge edge : row.edges) {
      Node node = edge.to;
      if (!node.settled) {
        Gain reached = cost.minus(edge.gain).minus(row.potential).minus(node.potential);
        if (node.cost == null || reached.compareTo(node.cost) < 0) {
          if (node.cost == null) {
            touched.add(node);
          }
          node.cost = reached;
          node.reachedFrom = row;
          queue.add(new Step(reached, node));
        }
      }
    }
  }

  private static void updatePotentials(Row added, Collection<Node> settled, Gain total) {
    added.potential = added.potential.plus(total);
    for (Node node : settled) {
      Gain saved = total.minus(requireNonNull(node.cost));
      node.potential = node.potential.minus(saved);
      Row partner = requireNonNull(node.partner);
      partner.potential = partner.potential.plus(saved);
    }
  }

  /**
   * Hands the free node to the row that reached it, that row's former partner to the one before,
   * and so on.
   */
  private static void repair(Node free) {
    @Nullable Node node = free;
    while (node != null) {
      Row row = requireNonNull(node.reachedFrom);
      Node former = row.partner;
      row.partner = node;
      node.partner = row;
      node = former;
    }
  }
}
