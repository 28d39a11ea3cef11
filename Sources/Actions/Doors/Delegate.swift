internal import Access
public import Staffing
public import Store

/// Lets a colleague act in one's place for a while. Whatever they do then bears
/// both names.
///
/// What can be lent is what `Connection.visitor` lets a delegate use: not one's
/// own file, no administrator's role, nothing that excludes the colleague's own.
public struct Delegate: Sendable {
  public let colleague: String

  /// First and last day, both included.
  public let first: Day
  public let last: Day

  public init(to colleague: String, first: Day, last: Day) {
    self.colleague = colleague
    self.first = first
    self.last = last
  }

  /// - Throws: `AccountRefusal` with everything against it.
  public func perform(in database: any Database, by visitor: Visitor, on occasion: Occasion)
    async throws
  {
    try await database.write { connection in
      var reasons: [AccountRefusal.Reason] = []
      if last < first { reasons.append(.endsBeforeItBegins) }
      if colleague == visitor.account.name { reasons.append(.ownAccount) }
      guard let other = try connection.account(named: colleague) else {
        throw AccountRefusal(reasons + [.noAccount(colleague)])
      }
      guard reasons.isEmpty else { throw AccountRefusal(reasons) }
      let event = try connection.record(
        "delegate", of: other.name, details: "from \(first) to \(last)",
        by: visitor.account.name, at: occasion.moment)
      try connection.insert(
        Delegation(
          id: "D-\(event.sequence)", principal: visitor.account.id, delegate: other.id,
          days: first.ordinal..<(last.ordinal + 1)),
        event: event)
    }
  }
}

/// Takes a delegation back, from today on.
public struct EndDelegation: Sendable {
  public let delegation: Delegation.ID

  public init(_ delegation: Delegation.ID) { self.delegation = delegation }

  public func perform(in database: any Database, by visitor: Visitor, on occasion: Occasion)
    async throws
  {
    try await database.write { connection in
      guard
        let mine = try connection.delegations(of: visitor.account.id)
          .first(where: { $0.id == delegation && $0.principal == visitor.account.id }),
        mine.days.upperBound > occasion.today.ordinal
      else { throw DoorRefusal.noDelegation }
      let event = try connection.record(
        "end-delegation", of: mine.id, details: "", by: visitor.account.name,
        at: occasion.moment)
      try connection.endDelegation(mine.id, on: occasion.today.ordinal, event: event)
    }
  }
}

/// Begins to act for somebody who has delegated, or, with nil, goes back to
/// oneself.
public struct ActFor: Sendable {
  public let principal: String?

  public init(_ principal: String?) { self.principal = principal }

  public func perform(in database: any Database, by visitor: Visitor, on occasion: Occasion)
    async throws
  {
    try await database.write { connection in
      let other = try principal.flatMap { try connection.account(named: $0) }
      if principal != nil {
        guard let other,
          try connection.delegations(of: visitor.account.id).contains(where: {
            $0.principal == other.id && $0.delegate == visitor.account.id
              && $0.days.contains(occasion.today.ordinal)
          })
        else { throw DoorRefusal.noDelegation }
      }
      try connection.setActingFor(other?.id, session: visitor.session.tokenDigest)
      _ = try connection.record(
        other == nil ? "act-for-oneself" : "act-for", of: other?.name ?? visitor.account.name,
        details: "", by: visitor.account.name, at: occasion.moment)
    }
  }
}
