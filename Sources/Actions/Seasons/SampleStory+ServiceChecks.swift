internal import Policy
internal import Serving
internal import Staffing
internal import Store

extension SampleStory {
  /// Checks of sending and receiving schools: what was found is mended and closed, sent back and
  /// late, waits to be seen, or has time left. Two placements are said to be an exchange.
  func serviceChecks(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let serving = try await serving(orders, teller)
    for (number, group) in groups(of: serving).enumerated() {
      let ids = group.map(\.id)
      let (from, to) = (group[0].line.from, group[0].line.to)
      switch number {
      case 0:
        let tasks = try await visit(
          ids, on: on(10, 14), weak: "led", 8, "两位青年教师还没有师傅",
          [.init(.host, "给青年教师结对，交流教师带一名", due: on(10, 28))], teller)
        try await answer(tasks, "已结对，师徒协议在教导处", at: to, on: on(10, 26), teller)
        try await close(tasks, "看了协议和两次听课记录", on: on(10, 30), teller)
      case 1:
        let tasks = try await visit(
          ids, on: on(10, 21), weak: "lodged", 6, "宿舍走廊没有应急灯",
          [.init(.host, "宿舍走廊装应急灯，检查一次线路", due: on(11, 4))], teller)
        try await answer(tasks, "应急灯装好一层", at: to, on: on(11, 3), teller)
        for task in tasks {
          try await teller.act(
            TakeMendStep(.reopen(due: on(11, 20)), of: task, words: "二层还没有装，线路也没有查"),
            "personnel", 11, 6)
        }
      case 2:
        let tasks = try await visit(
          ids, on: on(11, 12), weak: "contacted", 7, "十月没有联系记录",
          [.init(.sender, "补上十月的联系，以后每月一次", due: on(11, 26))], teller)
        try await answer(tasks, "教导主任到校看望，记录已补", at: from, on: on(11, 24), teller)
      default:
        _ = try await visit(
          ids, on: on(11, 18), weak: "same", 9, "晚到的一位没有办公桌",
          [
            .init(.host, "添一张办公桌和电脑", due: on(12, 9)),
            .init(.sender, "寄来四年级备课资料", due: on(12, 2)),
          ], teller)
      }
    }
    try await exchange(serving, teller)
  }

  /// Placements between the same two schools: one that the town sends, one that the village
  /// receives, then others.
  private func groups(of orders: [PlacementOrder]) -> [[PlacementOrder]] {
    let all = Dictionary(grouping: orders) { [$0.line.from, $0.line.to] }
      .sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }.map(\.value)
    let sent = all.first { $0[0].line.from == town.id && $0[0].line.to != village.id }
    let received = all.first { $0[0].line.to == village.id }
    let rest = all.filter { $0[0].line.from != town.id } + all
    var seen: Set<PlacementOrder.ID> = []
    return Array(
      ([sent, received].compactMap(\.self) + rest).filter { seen.insert($0[0].id).inserted }
        .prefix(4))
  }

  /// - Parameter weak: The point that got less than its marks.
  /// - Returns: What is to be mended.
  private func visit(
    _ orders: [PlacementOrder.ID], on day: Day, weak: String, _ mark: Int, _ found: String,
    _ tasks: [PlacementCheck.Task], _ teller: Teller
  ) async throws -> [RecordedServiceCheck.Task.ID] {
    guard let points = book.serviceTerms?.check?.points else { return [] }
    let marks = points.map { point in
      (
        point.key,
        point.key == weak
          ? PlacementCheck.Mark(min(mark, point.most), found: found)
          : PlacementCheck.Mark(point.most, found: "看了记录，问了本人，属实")
      )
    }
    let id = try await teller.act(
      CheckPlacements(
        orders,
        PlacementCheck(
          on: day, marks: Dictionary(marks) { first, _ in first }, tasks: tasks)),
      as: .office("personnel"), on: day)
    return try await teller.database.read { try $0.serviceCheck(id)?.tasks.map(\.id) ?? [] }
  }

  private func answer(
    _ tasks: [RecordedServiceCheck.Task.ID], _ words: String, at school: School.ID, on day: Day,
    _ teller: Teller
  ) async throws {
    for task in tasks {
      try await teller.act(
        TakeMendStep(.answer, of: task, words: words), as: .school("principal", school), on: day)
    }
  }

  private func close(
    _ tasks: [RecordedServiceCheck.Task.ID], _ words: String, on day: Day, _ teller: Teller
  ) async throws {
    for task in tasks {
      try await teller.act(
        TakeMendStep(.close, of: task, words: words), as: .office("personnel"), on: day)
    }
  }

  /// Two who went to each other's school without the plan saying so, if there are any.
  private func exchange(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let links = try await teller.database.read { try $0.swapLinks() }
    let free = orders.filter { order in
      !links.contains { $0.other(than: order.id) != nil } && !order.state(on: on(9, 16)).isFinal
    }
    for one in free {
      guard let other = free.first(where: { one.leg.faults(with: $0.leg).isEmpty }) else {
        continue
      }
      try await teller.act(LinkSwap(one.id, with: other.id), "personnel", 9, 16)
      return
    }
  }
}
