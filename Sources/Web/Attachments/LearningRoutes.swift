internal import Access
internal import Actions
internal import Attaching
internal import Hummingbird
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages about weeks away and groups of exchanged teachers (catalogue M).
struct LearningRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("attachments/weeks", use: weeks)
    router.post("attachments/weeks", use: plan)
    router.get("attachments/groups", use: groups)
    router.post("attachments/groups", use: noteSession)
  }

  /// `GET /attachments/weeks?who=T4&month=2026-10&months=3`
  @Sendable func weeks(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showWeeks(request, context)
  }

  /// `POST /attachments/weeks`: `number` of a teacher, `school`, `weeks` and `cover` in lines,
  /// `lessons`.
  @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepAttachments)
    let fields = try await request.form(context)
    let teacher = Teacher.ID(fields.text("number"))
    guard let school = try desk.county.school(fields, "school") else {
      throw WebProblem.badParameter("school", found: "", allowed: "a school's code or name")
    }
    return try await desk.answer(
      PlanAwayWeeks(
        teacher, to: school, weeks: fields.text("weeks"),
        lessons: try fields.whole("lessons", allowed: "1, 2, …"), cover: fields.text("cover"),
        by: try context.learningSide(for: [teacher], in: desk.county)), context,
      then: LearningTab.weeks.address, .learningSaid
    ) { try await showWeeks(request, context, problems: $0, typed: fields) }
  }

  /// `GET /attachments/groups?by=area&subject=语文&area=东片`
  @Sendable func groups(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showGroups(request, context)
  }

  /// `POST` to a group's address: `held`, `topic`, `words`, and `present` for each who was there.
  @Sendable func noteSession(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.requireAny(.keepAttachments, .keepOwnAttachments)
    let fields = try await request.form(context)
    let day = try fields.day("held")
    let orders = try await desk.database.read { try $0.ordersOfEveryYear() }
    let (groups, byArea) = try formed(desk.county, orders, on: day, Address(of: request))
    guard let group = chosen(Address(of: request), of: groups) else {
      throw WebProblem.notFound(.noExchangeGroup(Address(of: request)["subject"] ?? ""))
    }
    let side: LearningSide
    if context.may(.keepAttachments) {
      side = .office
    } else if let teacher = context.learner {
      side = .own(teacher)
    } else {
      throw WebProblem.forbidden(.keepOwnAttachments, [])
    }
    return try await desk.answer(
      NoteExchangeSession(
        of: group, on: day, topic: fields.text("topic"), fields.text("words"),
        present: Set(fields.all("present").map { Teacher.ID($0) }), by: side), context,
      then: group.address(byArea: byArea), .learningSaid
    ) { try await showGroups(request, context, problems: $0, typed: fields) }
  }

  private func showWeeks(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let county = try await archive.county(for: request, context)
    let address = Address(of: request)
    let all = try await desk.database.read(for: context) { try $0.awayWeeks() }
    let asked = (
      who: address["who"] ?? "",
      month: address["month"] ?? "\(context.occasion.today.month.advanced(by: 1))",
      months: address["months"] ?? "3"
    )
    return try await AwayWeeksPage(
      context: context, county: county,
      weeks: all.filter {
        context.seesLearning(
          [$0.week.home, $0.week.school], of: Set([$0.week.teacher] + $0.cover.map(\.teacher)))
      }, proposed: try proposed(asked, all, county, context), asked: asked, address: address,
      problems: problems, typed: typed
    ).learning(request, desk, context, refused: !problems.isEmpty)
  }

  /// Free weeks of a teacher whom whoever asks may plan for.
  private func proposed(
    _ asked: (who: String, month: String, months: String), _ all: [RecordedAwayWeek],
    _ county: County, _ context: WebContext
  ) throws -> [ClosedRange<Day>] {
    guard !asked.who.isEmpty, let terms = county.attachmentTerms(on: context.dayShown),
      let teacher = county.roster[Teacher.ID(asked.who)],
      context.learningSide(of: [teacher.establishment.school]) != nil
    else { return [] }
    guard let month = Month(asked.month), (2000...2100).contains(month.year) else {
      throw WebProblem.badParameter("month", found: asked.month, allowed: "2026-10")
    }
    let most = terms.weeks.months.value
    guard let months = Int(asked.months), (1...max(1, most)).contains(months) else {
      throw WebProblem.badParameter("months", found: asked.months, allowed: "1 … \(most)")
    }
    let days = month.firstDay...month.advanced(by: months).firstDay
    return AwayCalendar(
      all.filter { $0.withdrawal == nil }.map(\.week),
      SchoolDays(days, of: county.book.inForce(in: SchoolYear(containing: month.firstDay))),
      terms.weeks
    ).series(
      from: month, months: months, of: teacher.id, at: teacher.establishment.school,
      teacher.subject)
  }

  private func showGroups(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let county = try await archive.county(for: request, context)
    let (orders, sessions) = try await desk.database.read(for: context) {
      (try $0.ordersOfEveryYear(), try $0.exchangeSessions())
    }
    let address = Address(of: request)
    let (groups, byArea) = try formed(county, orders, on: context.dayShown, address)
    let seen = groups.filter { group in
      context.seesLearning(
        Set(group.members.map(\.school)), of: Set(group.members.map(\.teacher)))
    }
    let keys = Set(seen.map { "\($0.subject)|\($0.area)" })
    let book = county.book
    return try await ExchangeGroupsPage(
      context: context, county: county, groups: seen, byArea: byArea,
      chosen: chosen(address, of: seen),
      sessions: sessions.filter { session in
        context.may(.seeCounty) || keys.contains("\(session.subject)|\(session.area)")
          || context.learner.map { session.present.contains($0) } == true
      },
      isHoliday: { day in
        !SchoolDays(day...day, of: book.inForce(in: SchoolYear(containing: day)))
          .isSchoolDay(day)
      }, address: address, problems: problems, typed: typed
    ).learning(request, desk, context, refused: !problems.isEmpty)
  }

  /// The groups of whoever serves elsewhere on a day, by county or area as an address says.
  ///
  /// - Complexity: O(orders).
  private func formed(
    _ county: County, _ orders: [PlacementOrder], on day: Day, _ address: Address
  ) throws -> (groups: [ExchangeGroup], byArea: Bool) {
    let by = address["by"] ?? "county"
    guard ["county", "area"].contains(by) else {
      throw WebProblem.badParameter("by", found: by, allowed: "county, area")
    }
    var seen: Set<Teacher.ID> = []
    let members = orders.compactMap { order -> ExchangeGroup.Member? in
      guard [.serving, .returnAsked].contains(order.state(on: day)),
        let teacher = county.roster[order.teacher], seen.insert(order.teacher).inserted
      else { return nil }
      let school = county.roster[order.line.to]
      return ExchangeGroup.Member(
        teacher: teacher.id, name: teacher.name, subject: teacher.subject,
        school: order.line.to, area: school?.district ?? school?.township ?? "",
        title: teacher.title, backbone: teacher.backbone)
    }
    let least = county.attachmentTerms(on: day)?.groupMembers.value ?? 1
    return (ExchangeGroup.all(of: members, byArea: by == "area", least: least), by == "area")
  }

  private func chosen(_ address: Address, of groups: [ExchangeGroup]) -> ExchangeGroup? {
    groups.first {
      $0.subject.rawValue == address["subject"] && $0.area == (address["area"] ?? "")
    }
  }
}
