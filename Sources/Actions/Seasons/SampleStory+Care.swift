internal import Policy
internal import Serving
internal import Staffing
internal import Store

extension SampleStory {
  /// Those who serve are sent off and looked after: what schools say of life there, whose
  /// lessons are covered, what's needed. One need is met, one answered, two are late.
  func care(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    guard !orders.isEmpty else { return }
    try await teller.act(
      ArrangeSendOff(
        in: year, on: on(8, 27), at: "\(town.name)操场", transport: "1 号车走东线各校，2 号车走西线各校，上午 8 点半发车",
        words: "局领导送行，各接收学校校长到场迎接"), "personnel", 8, 21)
    try await conditions(byReceiver(orders).map(\.0), teller)
    try await covers(orders, teller)
    try await needs(orders, teller)
    try await refusals(orders, teller)
  }

  private func conditions(_ receivers: [School.ID], _ teller: Teller) async throws {
    for (number, school) in receivers.dropLast(2).enumerated() {
      try await teller.act(
        StateConditions(
          of: school,
          [
            "distance": "离县城 \(12 + number * 5) 公里，每天有三班客车",
            "water": number % 2 == 0 ? "自来水，冬季用空调取暖" : "山泉水，冬季烧炭",
            "room": number % 2 == 0 ? "单间，有热水器" : "两人一间，楼下公共浴室",
            "meals": "教工食堂三餐，每天 12 元", "hours": "7:50 早读，16:40 放学",
            "equipment": number % 3 == 0 ? "班班有一体机，操场没有跑道" : "班班有一体机，体育器材达标",
            "network": "教室和宿舍都有无线网",
          ]), as: .school("principal", school), on: on(8, 18))
    }
  }

  /// The lessons that those who left gave before: most are covered, some by half.
  private func covers(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    for (number, order) in orders.enumerated() where number % 4 != 3 {
      var parts = [CoverPlan.Part(way: "colleagues", periods: 80, words: "同年级组三位教师分担")]
      if number % 4 != 2 {
        parts.append(CoverPlan.Part(way: "merged", periods: 60, words: "调整课表，平行班合上实践课"))
      }
      try await teller.act(
        StateCover(at: order.line.from, for: order.id, CoverPlan(taught: 140, parts: parts)),
        as: .school("principal", order.line.from), on: on(9, 2))
    }
  }

  private func needs(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    let first = orders[0]
    let own = RecordDuty.Side.teacher(first.teacher)
    let met = try await teller.act(
      RaiseNeed("lodging", of: first.id, "宿舍热水器坏了，晚上没有热水", by: own),
      as: .teacher(first.teacher), on: on(9, 8))
    try await teller.act(
      TakeNeedStep(.answer, of: met, words: "总务处已换新的，当晚能用", by: .host(first.line.to)),
      as: .school("principal", first.line.to), on: on(9, 11))
    try await teller.act(
      TakeNeedStep(.accept, of: met, words: "能用了，谢谢", by: own), as: .teacher(first.teacher),
      on: on(9, 14))
    try await teller.act(
      RaiseNeed("materials", of: first.id, "缺四年级下册的教具和教师用书", by: own),
      as: .teacher(first.teacher), on: on(10, 26))
    for (number, order) in orders.dropFirst().prefix(12).enumerated() where number % 4 == 0 {
      let side = RecordDuty.Side.teacher(order.teacher)
      let need = try await teller.act(
        RaiseNeed(
          number == 0 ? "transport" : number == 4 ? "family" : "meals", of: order.id,
          number == 0
            ? "周五下午没有回城的车" : number == 4 ? "孩子明年上小学，想在镇上就读" : "食堂早餐供应太晚，赶不上早读",
          by: side), as: .teacher(order.teacher), on: on(11, 5))
      guard number == 4 else { continue }
      try await teller.act(
        TakeNeedStep(.answer, of: need, words: "镇中心小学明年秋季优先安排学位", by: .bureau),
        as: .office("personnel"), on: on(11, 16))
    }
  }

  /// A school that couldn't send all it was asked for, one whose guests have no room.
  private func refusals(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    try await teller.act(
      NoteRefusal(
        of: town.id, in: year, .send, asked: 4, given: 2, reason: "short",
        words: "两位数学教师休产假，今年只能派出两人"),
      as: .school("principal", town.id), on: on(7, 8))
    try await teller.act(
      NoteRefusal(
        of: village.id, in: year, .take, asked: 3, given: 2, reason: "lodging",
        words: "教师周转房还在装修，只有两间可住"),
      as: .school("principal", village.id), on: on(7, 9))
    let noted = try await teller.database.read { try $0.refusals() }
    if let answered = noted.first(where: { $0.school == town.id }) {
      try await teller.act(
        AnswerRefusal(answered.id, "同意今年派两人，明年优先补足"), "personnel", 7, 14)
    }
  }
}
