internal import Access
internal import Actions
internal import Hummingbird
internal import Sealing
internal import Staffing
internal import Store
internal import Wording

/// What is sensitive about a teacher: the pages under
/// `/teachers/NUMBER/sensitive`.
struct SensitiveRoutes: Sendable {
  let doors: Doors
  let county: County
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("teachers/:teacher/sensitive", use: page)
    router.post("teachers/:teacher/sensitive", use: reveal)
    router.post("teachers/:teacher/id-number", use: keep)
  }

  /// `GET /teachers/T0001/sensitive`: what there is, masked.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try teacher(context)
    try context.require(.revealSensitive, at: teacher.place)
    return try await page(request, context, teacher)
  }

  private func page(
    _ request: Request, _ context: WebContext, _ teacher: Teacher, revealed: Bool = false,
    idNumber: String? = nil, problems: [Phrase] = []
  ) async throws -> Response {
    let fact = try await doors.database.read {
      try $0.sealedFact(of: teacher.id.rawValue, kind: "id-number")
    }
    let masked = try doors.key.flatMap { key in
      try fact?.masked(with: key, for: teacher.id)
    }
    return SensitivePage(
      context: context, teacher: teacher, masked: masked, isRevealed: revealed,
      idNumber: idNumber, mayKeep: context.may(.importCounty, at: teacher.place),
      problems: problems
    ).response(
      to: request, in: frame, context, status: problems.status)
  }

  /// `POST /teachers/T0001/sensitive`: `reason`. The page is the answer itself, so
  /// that looking again asks for a reason again.
  @Sendable func reveal(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try teacher(context)
    let actor = try context.require(.revealSensitive, at: teacher.place)
    let reason = try await request.form(context).text("reason")
    do {
      let number = try await doors.database.perform(
        RevealSensitive(
          teacher: teacher.id, schools: teacher.schools, reason: reason, key: doors.key),
        by: actor, on: context.occasion)
      return try await page(request, context, teacher, revealed: true, idNumber: number)
    } catch let refusal as SensitiveRefusal {
      return try await page(request, context, teacher, problems: refusal.reasons)
    }
  }

  /// `POST /teachers/T0001/id-number`: `number`.
  @Sendable func keep(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try teacher(context)
    let actor = try context.require(.importCounty, at: teacher.place)
    let number = try await request.form(context).text("number")
    guard let key = doors.key else { throw WebProblem.unavailable(.noFieldKey) }
    do {
      try await doors.database.perform(
        KeepIDNumber(
          teacher: teacher.id, schools: teacher.schools, number: number, key: key),
        by: actor, on: context.occasion)
    } catch let refusal as SensitiveRefusal {
      return try await page(request, context, teacher, problems: refusal.reasons)
    }
    return context.done(Teacher.address(of: teacher.id) + "/sensitive", .idNumberKept)
  }

  private func teacher(_ context: WebContext) throws -> Teacher {
    let number = try context.pathText("teacher")
    guard let teacher = county.roster[Teacher.ID(number)] else {
      try context.require(.revealSensitive)
      throw WebProblem.notFound(.noTeacher(number))
    }
    return teacher
  }
}

extension SensitiveRefusal: ToldError {
  var reasons: [Phrase] {
    switch self {
    case .badIDNumber:
      [
        Phrase(
          zh: "身份证号不正确：应为18位，出生日期存在，校验码相符。请核对后再填。",
          en:
            "The ID number can't be: 18 signs, a day of birth that exists and a fitting check sign are needed."
        )
      ]
    case .idNumberTaken:
      [
        Phrase(
          zh: "该身份证号已登记在另一位教师名下。请核对两人的档案。",
          en: "Another teacher has this ID number. Check both files.")
      ]
    case .reasonMissing(let found, let allowed):
      [
        Phrase(
          zh: "查看事由有 \(found) 个字，至少需要 \(allowed) 个。请写明用途，例如“核对产假材料”。",
          en: "The reason has \(found) signs; at least \(allowed) are needed. Say what it's for.")
      ]
    case .otherKey:
      [
        Phrase(
          zh: "加密内容无法用服务器当前的密钥打开。请系统管理员检查 JUNHENG_KEY_FILE。",
          en: "What is sealed can't be opened with this server's key. Check JUNHENG_KEY_FILE.")
      ]
    }
  }
}
