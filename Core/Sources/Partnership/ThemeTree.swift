/// Themes of research as a school splits them: its own, those of groups below, those of persons
/// below these (S000-122).
///
/// A theme whose parent isn't there falls away with all that is below it.
public struct ThemeTree: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let id: String

    /// 0 for the school's own themes.
    public let depth: Int
  }

  /// A school, its groups, their persons.
  public static let levels = 3

  /// Each theme before those below it, otherwise in the order given.
  public let rows: [Row]

  /// - Complexity: O(*n*) in themes.
  public init(_ themes: [(id: String, parent: String?)]) {
    let below = Dictionary(grouping: themes, by: \.parent)
    var rows: [Row] = []
    func add(_ parent: String?, _ depth: Int) {
      for theme in below[parent] ?? [] {
        rows.append(Row(id: theme.id, depth: depth))
        add(theme.id, depth + 1)
      }
    }
    add(nil, 0)
    self.rows = rows
  }

  public func depth(of id: String) -> Int? { rows.first { $0.id == id }?.depth }

  /// Whether something may stand below a theme; nil asks for the school's own.
  public func takes(below parent: String?) -> Bool {
    guard let parent else { return true }
    return depth(of: parent).map { $0 + 1 < Self.levels } ?? false
  }
}
