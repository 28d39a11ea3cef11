public import Staffing
public import Uniting

extension Connection {
  /// The last event of whatever is recorded of unions and walks; cheap to ask.
  public func unionVersion() throws -> Int {
    try rows(
      """
      SELECT COALESCE(MAX(last), 0) AS last FROM (
        SELECT MAX(event_sequence) AS last FROM school_union
        UNION ALL SELECT MAX(event_sequence) FROM union_lead
        UNION ALL SELECT MAX(event_sequence) FROM union_words
        UNION ALL SELECT MAX(event_sequence) FROM union_membership
        UNION ALL SELECT MAX(event_sequence) FROM union_departure
        UNION ALL SELECT MAX(event_sequence) FROM union_dissolution
        UNION ALL SELECT MAX(event_sequence) FROM union_activity
        UNION ALL SELECT MAX(event_sequence) FROM union_withdrawal
        UNION ALL SELECT MAX(event_sequence) FROM union_supervisor
        UNION ALL SELECT MAX(event_sequence) FROM union_meeting
        UNION ALL SELECT MAX(event_sequence) FROM walk_decision
        UNION ALL SELECT MAX(event_sequence) FROM walk
        UNION ALL SELECT MAX(event_sequence) FROM walk_report
        UNION ALL SELECT MAX(event_sequence) FROM walk_cost
      ) AS touched
      """
    ) { try $0.integer("last") }[0]
  }

  /// Every union, the latest first, dissolved or not; four queries, however many there are.
  public func unions() throws -> [RecordedUnion] { try unions("1 = 1") }

  public func union(_ id: SchoolUnion.ID) throws -> RecordedUnion? {
    try unions("id = \(id.rawValue)").first
  }

  private func unions(_ condition: SQL) throws -> [RecordedUnion] {
    let which: SQL = "SELECT id FROM school_union WHERE \(condition)"
    let leads = Dictionary(
      grouping: try rows(
        "SELECT * FROM union_lead WHERE union_id IN (\(which)) ORDER BY event_sequence"
      ) { row in
        (
          try row.text("union_id"),
          SchoolUnion.Lead(School.ID(try row.text("school_id")), since: try row.day("since"))
        )
      }, by: \.0)
    let memberships = Dictionary(grouping: try unionMemberships(of: which), by: \.union)
    let supervisors = Dictionary(
      grouping: try rows(
        """
        SELECT * FROM union_supervisor WHERE union_id IN (\(which)) ORDER BY event_sequence DESC
        """
      ) { row in
        (
          try row.text("union_id"),
          RecordedUnion.Supervisor(name: try row.text("name"), hand: try row.unionHand)
        )
      }, by: \.0)
    return try rows(
      """
      SELECT found.*, dissolution.last_day, dissolution.reason, words.name AS name_now,
             words.aims AS aims_now
      FROM (SELECT * FROM school_union WHERE \(condition)) AS found
      LEFT JOIN union_words AS words ON words.union_id = found.id
        AND words.event_sequence =
          (SELECT MAX(event_sequence) FROM union_words AS said WHERE said.union_id = found.id)
      LEFT JOIN union_dissolution AS dissolution ON dissolution.union_id = found.id
      ORDER BY found.event_sequence DESC
      """
    ) { row in
      let id = try row.text("id")
      let own = memberships[id]?.map(\.membership) ?? []
      return RecordedUnion(
        union: SchoolUnion(
          id: SchoolUnion.ID(id), kind: try row.text("kind"),
          name: try row.textIfAny("name_now") ?? row.text("name"),
          founded: try row.day("founded"),
          dissolved: try row.integerIfAny("last_day").map { Day(ordinal: $0) },
          leads: leads[id]?.map(\.1) ?? [], memberships: own.map(\.membership)),
        basis: try row.text("basis"),
        aims: try row.textIfAny("aims_now") ?? row.text("aims"), hand: try row.unionHand,
        memberships: own, supervisors: supervisors[id]?.map(\.1) ?? [],
        dissolution: try row.textIfAny("reason"))
    }
  }

  private func unionMemberships(
    of which: SQL
  ) throws -> [(union: String, membership: RecordedUnion.Membership)] {
    try rows(
      """
      SELECT member.*, departure.last_day, departure.reason
      FROM (SELECT * FROM union_membership WHERE union_id IN (\(which))) AS member
      LEFT JOIN union_departure AS departure ON departure.membership_id = member.id
      ORDER BY member.school_id, member.joined, member.id
      """
    ) { row in
      (
        try row.text("union_id"),
        RecordedUnion.Membership(
          id: try row.text("id"),
          membership: SchoolUnion.Membership(
            School.ID(try row.text("school_id")), from: try row.day("joined"),
            to: try row.integerIfAny("last_day").map { Day(ordinal: $0) }),
          reason: try row.textIfAny("reason"))
      )
    }
  }

  /// What every union did in some days, the latest first, taken back or not.
  public func unionActivities(in days: ClosedRange<Day>) throws -> [RecordedUnionActivity] {
    try activities("held_on BETWEEN \(days.lowerBound) AND \(days.upperBound)")
  }

  /// What one union ever did, the latest first, taken back or not.
  public func unionActivities(of union: SchoolUnion.ID) throws -> [RecordedUnionActivity] {
    try activities("union_id = \(union.rawValue)")
  }

  public func unionActivity(_ id: String) throws -> RecordedUnionActivity? {
    try activities("id = \(id)").first
  }

  private func activities(_ condition: SQL) throws -> [RecordedUnionActivity] {
    try rows(
      """
      SELECT activity.*, \(Self.withdrawn)
      FROM (SELECT * FROM union_activity WHERE \(condition)) AS activity
      LEFT JOIN union_withdrawal AS withdrawal ON withdrawal.subject_id = activity.id
      ORDER BY activity.held_on DESC, activity.event_sequence DESC
      """
    ) { row in
      let mode = try row.text("mode")
      guard let mode = UnionActivity.Mode(rawValue: mode) else {
        throw RowError(description: "'\(mode)' is no way to hold an activity")
      }
      let purpose = try row.text("purpose")
      return RecordedUnionActivity(
        id: try row.text("id"),
        activity: UnionActivity(
          of: SchoolUnion.ID(try row.text("union_id")), on: try row.day("held_on"),
          kind: try row.text("kind"), mode: mode, purpose: purpose.isEmpty ? nil : purpose,
          schools: Set(
            try row.text("schools").split(separator: ";").map { School.ID(String($0)) }),
          teachers: try row.integer("teachers"), pupils: try row.integer("pupils")),
        notedBy: try row.notedBy, note: try row.text("note"), outcome: try row.text("outcome"),
        hand: try row.unionHand, withdrawal: try row.unionWithdrawal)
    }
  }

  /// The columns of a withdrawal, for `unionWithdrawal`.
  static var withdrawn: SQL {
    """
    withdrawal.reason AS withdrawn_for, withdrawal.account AS withdrawn_account,
      withdrawal.person AS withdrawn_by, COALESCE(withdrawal.day, 0) AS withdrawn_on
    """
  }
}

extension Row {
  var unionHand: UnionHand {
    get throws {
      UnionHand(account: try text("account"), person: try text("person"), day: try day("day"))
    }
  }

  var notedBy: School.ID? {
    get throws {
      let school = try text("noted_by")
      return school.isEmpty ? nil : School.ID(school)
    }
  }

  var unionWithdrawal: UnionWithdrawal? {
    get throws {
      guard let reason = try textIfAny("withdrawn_for") else { return nil }
      return UnionWithdrawal(
        reason: reason,
        hand: UnionHand(
          account: try textIfAny("withdrawn_account") ?? "",
          person: try textIfAny("withdrawn_by") ?? "", day: try day("withdrawn_on")))
    }
  }
}
