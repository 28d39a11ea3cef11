internal import Policy
internal import Staffing
internal import Store
internal import Uniting

extension SampleStory {
  /// Weeks of those who walk between a union's schools: that of the village school and its
  /// nearest neighbour is made, the group's was called off, and those of alliances wait for the
  /// platform's worker.
  func unionWeeks(_ teller: Teller) async throws {
    guard book.itineraryTerms != nil else { return }
    let unions = try await teller.database.read { try $0.unions().map(\.union) }
      .filter { isOnMap($0.members(on: on(9, 7))) }
    if let group = unions.first(where: { $0.kind == "group" }) {
      let week = try await ask(group, on: on(9, 7), teller)
      try await teller.act(
        CancelUnionWeek(week, by: .office), as: .office("personnel"), on: on(9, 8))
    }
    try await neighbours(teller)
    for union in unions where union.kind == "alliance" {
      try await ask(union, on: on(11, 26), teller)
    }
  }

  /// Two village schools in an area of their own, small enough for a week to be made at once.
  private func neighbours(_ teller: Teller) async throws {
    guard let place = village.location else { return }
    let others = roster.schools.filter {
      $0.id != village.id && $0.zone == .village && $0.classes > 0 && $0.location != nil
    }
    let nearest = others.min {
      ($0.location!.metres(to: place), $0.id) < ($1.location!.metres(to: place), $1.id)
    }
    guard let nearest, isOnMap([village.id, nearest.id]) else { return }
    let id = try await teller.act(
      FoundUnion(
        "area", named: "\(village.name)片走教联合体",
        members: [village.id, nearest.id].map(\.rawValue).joined(separator: "\n"),
        lead: village.id.rawValue, basis: "示教体〔\(year.start)〕15号", aims: "两校缺的科目由对方教师走教补上",
        on: on(9, 1), county: UnionSchools(roster.schools)), "personnel", 9, 2)
    try await teller.act(
      RecordUnionActivity(
        UnionActivity(
          of: id, on: on(10, 21), kind: "area-research", mode: .place, purpose: "decisions",
          schools: [village.id, nearest.id], teachers: 13, pupils: 0),
        by: .school(village.id), note: "走教教师说课：一周两校怎样衔接进度", outcome: "两校用同一份单元计划"),
      as: .school("principal", village.id), on: on(10, 22))
    let union = try await teller.database.read { try $0.union(id)?.union }
    guard let union else { return }
    try await ask(union, on: on(9, 8), teller)
    let noon = Moment(milliseconds: on(9, 8).ordinal * 86_400_000 + 4 * 3_600_000)
    _ = try await UnionWeekWorker(over: teller.database, named: "story", clock: { noon })
      .workOnce()
  }

  /// Whether a week can be made: two schools or more with classes, all of them on the map.
  private func isOnMap(_ members: [School.ID]) -> Bool {
    let schools = members.compactMap { roster[$0] }
    return schools.count > 1 && schools.count == members.count
      && schools.allSatisfy { $0.location != nil && $0.classes > 0 }
  }

  /// As its lead, where it has one.
  @discardableResult
  private func ask(
    _ union: SchoolUnion, on day: Day, _ teller: Teller
  ) async throws -> String {
    guard let lead = union.lead(on: day) else {
      return try await teller.act(
        AskForUnionWeek(union.id, by: .office), as: .office("personnel"), on: day)
    }
    return try await teller.act(
      AskForUnionWeek(union.id, by: .school(lead)), as: .school("principal", lead), on: day)
  }
}
