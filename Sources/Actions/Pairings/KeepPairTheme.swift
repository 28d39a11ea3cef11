public import Access
public import Partnership
internal import Staffing
public import Store
internal import Wording

/// Sets a theme of research of the helped school, or splits one: to groups, to persons
/// (S000-122).
public struct SetPairTheme: Action {
  public let pair: PairGraph.Pair

  /// The theme that it's a part of; nil for one of the whole school.
  public let parent: PairTheme.ID?
  public let holder: String
  public let words: String

  public init(
    _ words: String, of holder: String, under parent: PairTheme.ID?, in pair: PairGraph.Pair
  ) {
    self.pair = pair
    self.parent = parent
    self.holder = holder
    self.words = words
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place { .school(pair.helped) }

  @discardableResult
  public func perform(in work: Work) throws -> PairTheme.ID {
    let themes = try work.connection.pairThemes(of: pair)
    let same = themes.first {
      $0.parent == parent && $0.holder == holder.trimmed && $0.words == words.trimmed
    }
    if let same { return same.id }
    var reasons = work.wordReasons(words, longest: 200) + (try work.pairReasons(pair))
    if holder.trimmed.isEmpty || holder.count > 50 { reasons.append(.needsThemeHolder) }
    if !ThemeTree(themes.map { ($0.id, $0.parent) }).takes(below: parent) {
      reasons.append(.noThemeBelow(parent ?? ""))
    }
    try Refused.unless(reasons)
    let event = try work.record("set-pair-theme", of: pair.subject)
    let id = "R-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO pair_theme
        (id, helper, helped, parent_id, holder, words, account, person, day, event_sequence)
      VALUES
        (\(id), \(pair.helper.rawValue), \(pair.helped.rawValue),
         \(parent.map { SQLValue.text($0) } ?? .null), \(holder.trimmed), \(words.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Takes a theme back with all that is below it; it stays on record with the reason.
public struct EndPairTheme: Action {
  public let id: PairTheme.ID
  public let reason: String

  public init(_ id: PairTheme.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    try connection.pairTheme(id).map { .school($0.pair.helped) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard try work.connection.pairTheme(id) != nil else { throw Refused(.noTheme(id)) }
    try Refused.unless(work.wordReasons(reason, longest: 200))
    let event = try work.record("end-pair-theme", of: id)
    try work.connection.execute(
      """
      INSERT INTO pair_theme_end (theme_id, reason, account, person, day, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}
