/// Finds which demands on a `CountModel` can't be kept together, and by how much
/// which of them must give way.
///
/// A set of demands is tested on a model of the rows and agents in it alone, in
/// which options that count alike are one. Multipliers of its relaxation that add
/// up to more than nothing in exact integers prove that it can't be kept (Farkas);
/// where the relaxation can be kept, a mixed-integer program decides. What is kept
/// is shown by a choice, and rows that the choice breaks are taken in until none
/// is left. A set that can't be kept is thinned by deletion (Chinneck and
/// Dravnieks, ORSA J. Computing 3(2), 1991, doi:10.1287/ijoc.3.2.157): take one
/// out; if the rest can't be kept either, leave it out.
public final class ClashFinder {
  /// Something demanded.
  public enum Demand: Hashable, Comparable, Sendable {
    /// A row is within its range.
    case row(Int)
    /// A row's count is at least what is required, by position.
    case requirement(Int)
    /// Agents keep what is decided for them, by position.
    case decision(Int)
  }

  /// What is decided for one or more agents together.
  public struct Decision: Sendable {
    public var freedoms: [(agent: Int, freedom: CountModel.Freedom)]

    public init(_ freedoms: [(agent: Int, freedom: CountModel.Freedom)]) {
      self.freedoms = freedoms
    }
  }

  let model: CountModel
  public let requirements: [(row: Int, least: Int)]
  let decisions: [Decision]
  let shouldStop: () -> Bool

  /// Demands whose test ran out of work, so that they were taken as kept.
  public internal(set) var undecided = 0

  /// - Parameters:
  ///   - model: Its freedoms are not looked at; what is fixed is a decision.
  public init(
    _ model: CountModel, requirements: [(row: Int, least: Int)], decisions: [Decision],
    shouldStop: @escaping () -> Bool = { false }
  ) {
    self.model = model
    self.requirements = requirements
    self.decisions = decisions
    self.shouldStop = shouldStop
  }

  /// The same demands on another model with the same options and rows.
  public func with(model: CountModel) -> ClashFinder {
    ClashFinder(model, requirements: requirements, decisions: decisions, shouldStop: shouldStop)
  }

  /// Whether `demands`, and nothing else, can be kept together.
  public func isKept(_ demands: [Demand]) -> Bool {
    ClashProgram(self, demands, elastic: []).solve() != nil
  }

  /// A choice that keeps `demands` and every row's range; nil when there is none,
  /// with the rows that took part in showing so.
  public func choice(keeping demands: [Demand]) -> (choice: [Int?]?, rows: [Demand]) {
    var rows: Set<Demand> = []
    while true {
      let all = demands + rows.subtracting(demands).sorted()
      guard let found = ClashProgram(self, all, elastic: []).solve() else {
        return (nil, rows.sorted())
      }
      let broken = rowsBroken(by: found.choice).subtracting(all)
      if broken.isEmpty { return (found.choice, rows.sorted()) }
      rows.formUnion(broken)
    }
  }

  /// An irreducible set among `demands` and rows that can't be kept together: all
  /// of it can't, and without any one of it the rest can. Empty when all can.
  ///
  /// What comes first in `demands` is left out first, rows before all.
  public func clash(among demands: [Demand]) -> [Demand] {
    let (choice, rows) = choice(keeping: demands)
    guard choice == nil else { return [] }
    var set = rows.filter { !demands.contains($0) } + demands
    for demand in set {
      let rest = set.filter { $0 != demand }
      if !isKept(rest) { set = rest }
    }
    return set.sorted()
  }

  /// By how much each of `elastic` gives way so that all of them and `demands`
  /// and every row can be kept, in the way that gives least in total: units of a
  /// row's count, or 1 for a decision given up. nil when no giving way helps.
  public func loosening(of elastic: [Demand], keeping demands: [Demand]) -> [Demand: Int]? {
    var rows: Set<Demand> = []
    while true {
      let hard = demands + rows.subtracting(demands).subtracting(elastic).sorted()
      guard let found = ClashProgram(self, hard, elastic: elastic).solve() else { return nil }
      let broken = rowsBroken(by: found.choice).subtracting(hard).subtracting(elastic)
      if broken.isEmpty { return found.given }
      rows.formUnion(broken)
    }
  }

  private func rowsBroken(by choice: [Int?]) -> Set<Demand> {
    var counts = model.rows.map(\.base)
    for option in choice.compactMap(\.self) {
      for entry in model.entries(of: option) { counts[entry.row] += entry.coefficient }
    }
    return Set(
      model.rows.indices.filter { !model.rows[$0].range.contains(counts[$0]) }.map(Demand.row))
  }
}
