/// What becomes of an idea that a report carries into the next term (下一步打算, S003-13).
public enum PostIdeaState: String, Hashable, Sendable, CaseIterable {
  case open

  /// In the next term's work plan.
  case taken
  case done, dropped

  /// Where it may go from here; nowhere once it's done or dropped.
  public var next: [PostIdeaState] {
    switch self {
    case .open: [.taken, .dropped]
    case .taken: [.done, .dropped]
    case .done, .dropped: []
    }
  }
}
