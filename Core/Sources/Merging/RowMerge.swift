/// What becomes of rows that were given out, changed there and changed here in
/// the meantime, cell by cell.
///
/// Base is what was given out, theirs what came back, ours what is known now. A
/// cell that only one side changed is that side's. A cell that both changed,
/// differently, is a conflict; a row that they added or left out is a question.
/// People answer conflicts and questions; until then ours stays, so that nothing
/// is lost in silence.
///
///     let merge = RowMerge(
///       base: ["T1": ["一级"]], theirs: ["T1": ["高级"]], ours: ["T1": ["一级"]])
///     merge.taken                       // T1: 一级 → 高级
///     merge.result(.none)["T1"]         // ["高级"]
public struct RowMerge<Key: Hashable & Comparable & Sendable, Cell: Hashable & Sendable>: Sendable {
  /// One cell of one row.
  public struct Place: Hashable, Sendable {
    public let key: Key
    public let column: Int

    public init(_ key: Key, _ column: Int) {
      self.key = key
      self.column = column
    }
  }

  /// A cell that they changed and we didn't.
  public struct Change: Hashable, Sendable {
    public let place: Place
    public let ours: Cell
    public let theirs: Cell

    public init(place: Place, ours: Cell, theirs: Cell) {
      self.place = place
      self.ours = ours
      self.theirs = theirs
    }
  }

  /// A cell that both changed, or that both have and nobody knows from what.
  public struct Conflict: Hashable, Sendable {
    public let place: Place

    /// Nil when the row wasn't among those given out.
    public let base: Cell?
    public let theirs: Cell
    public let ours: Cell

    public init(place: Place, base: Cell?, theirs: Cell, ours: Cell) {
      self.place = place
      self.base = base
      self.theirs = theirs
      self.ours = ours
    }
  }

  /// By row and then by column.
  public let taken: [Change]
  public let conflicts: [Conflict]

  /// Rows that only they have.
  public let added: [Key]

  /// Rows that were given out, are still known and didn't come back.
  public let removed: [Key]

  /// Rows that they changed and that aren't known any more.
  public let gone: [Key]

  private let theirs: [Key: [Cell?]]
  private let ours: [Key: [Cell]]
  private let empty: Cell?

  /// - Parameters:
  ///   - theirs: A nil cell says nothing: the column didn't come back, or the row
  ///     couldn't be read.
  ///   - empty: What a cell of an added row holds that says nothing.
  /// - Precondition: All rows are equally long.
  /// - Complexity: O(*cells* + *r* log *r*) in rows.
  public init(
    base: [Key: [Cell]], theirs: [Key: [Cell?]], ours: [Key: [Cell]], empty: Cell? = nil
  ) {
    var taken: [Change] = []
    var conflicts: [Conflict] = []
    var added: [Key] = []
    var gone: [Key] = []
    for (key, row) in theirs.sorted(by: { $0.key < $1.key }) {
      let given = base[key]
      guard let known = ours[key] else {
        if given == nil {
          added.append(key)
        } else if RowMerge.differs(row, from: given) {
          gone.append(key)
        }
        continue
      }
      for (column, cell) in row.enumerated() {
        guard let cell, cell != known[column] else { continue }
        let place = Place(key, column)
        let before = given?[column]
        if before == cell { continue }
        if before == known[column] {
          taken.append(Change(place: place, ours: known[column], theirs: cell))
        } else {
          conflicts.append(
            Conflict(place: place, base: before, theirs: cell, ours: known[column]))
        }
      }
    }
    self.taken = taken
    self.conflicts = conflicts
    self.added = added
    self.gone = gone
    self.removed = base.keys.filter { theirs[$0] == nil && ours[$0] != nil }.sorted()
    self.theirs = theirs
    self.ours = ours
    self.empty = empty
  }

  private static func differs(_ row: [Cell?], from base: [Cell]?) -> Bool {
    row.enumerated().contains { column, cell in cell != nil && cell != base?[column] }
  }

  /// Whether theirs says nothing that isn't known.
  public var isEmpty: Bool {
    taken.isEmpty && conflicts.isEmpty && added.isEmpty && removed.isEmpty
  }

  /// What people decided.
  public struct Answers: Sendable {
    /// Whether a conflict takes theirs.
    public var takes: [Place: Bool]

    /// Whether an added row is taken over.
    public var adds: [Key: Bool]

    /// Whether a row that didn't come back is taken away.
    public var removes: [Key: Bool]

    public init(
      takes: [Place: Bool] = [:], adds: [Key: Bool] = [:], removes: [Key: Bool] = [:]
    ) {
      self.takes = takes
      self.adds = adds
      self.removes = removes
    }

    public static var none: Answers { Answers() }
  }

  /// How many conflicts and questions nobody has answered.
  public func openCount(after answers: Answers) -> Int {
    conflicts.count { answers.takes[$0.place] == nil } + added.count { answers.adds[$0] == nil }
      + removed.count { answers.removes[$0] == nil }
  }

  /// A row that was added, as far as it says anything.
  public func addedRow(_ key: Key) -> [Cell?] { theirs[key] ?? [] }

  /// The rows after the merge; ours wherever nobody decided otherwise.
  ///
  /// - Complexity: O(*cells*).
  public func result(_ answers: Answers) -> [Key: [Cell]] {
    var rows = ours
    for change in taken { rows[change.place.key]?[change.place.column] = change.theirs }
    for conflict in conflicts where answers.takes[conflict.place] == true {
      rows[conflict.place.key]?[conflict.place.column] = conflict.theirs
    }
    for key in added where answers.adds[key] == true {
      rows[key] = theirs[key]?.compactMap { $0 ?? empty }
    }
    for key in removed where answers.removes[key] == true { rows[key] = nil }
    return rows
  }

  /// The keys whose rows differ from ours after the merge, ascending.
  public func changedKeys(_ answers: Answers) -> [Key] {
    let rows = result(answers)
    return Set(rows.keys).union(ours.keys).filter { rows[$0] != ours[$0] }.sorted()
  }
}
