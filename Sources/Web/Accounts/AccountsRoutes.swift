internal import Access
internal import Actions
internal import Hummingbird
internal import Sealing
internal import Staffing
internal import Store
internal import Wording

/// The system administrator's pages under `/accounts`.
struct AccountsRoutes: Sendable {
  let doors: Doors
  let county: County?
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("accounts", use: list)
    router.post("accounts", use: add)
    router.get("accounts/:name", use: account)
    router.post("accounts/:name/lock", use: lock)
    router.post("accounts/:name/open", use: open)
    router.post("accounts/:name/reset", use: reset)
    router.post("accounts/:name/remove-second-factor", use: removeSecondFactor)
  }

  /// `GET /accounts`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await list(request, context, form: .init())
  }

  private func list(
    _ request: Request, _ context: WebContext, form: AccountListPage.NewAccount,
    problems: [Phrase] = []
  ) async throws -> Response {
    try context.require(.manageAccounts)
    let accounts = try await doors.database.read { try $0.accounts() }
    let page = try AccountListPage(
      context: context, accounts: accounts, form: form, problems: problems,
      address: Address(of: request))
    guard problems.isEmpty else {
      return page.response(to: request, in: frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: frame, context, exportingFrom: doors.database, by: .manageAccounts)
  }

  /// `POST /accounts`: `name`, `person`, `teacher`.
  @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.manageAccounts)
    let fields = try await request.form(context)
    let form = AccountListPage.NewAccount(
      name: fields.text("name"), person: fields.text("person"), teacher: fields.text("teacher"))
    let teacher = form.teacher.isEmpty ? nil : Teacher.ID(form.teacher)
    if let teacher, let county, county.roster[teacher] == nil {
      return try await list(
        request, context, form: form,
        problems: [AccountRefusal.Reason.noTeacher(form.teacher).sentence])
    }
    let password = oneTimePassword()
    let kept = await PasswordDesk.hash(password, cost: doors.cost)
    do {
      _ = try await doors.database.perform(
        AddAccount(name: form.name, person: form.person, teacher: teacher, password: kept),
        by: actor, on: context.occasion)
    } catch let refusal as AccountRefusal {
      return try await list(request, context, form: form, problems: refusal.reasons)
    }
    return OneTimePasswordPage(account: form.name, password: password)
      .response(to: request, in: frame, context)
  }

  /// `GET /accounts/zhang`
  @Sendable func account(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.manageAccounts)
    let name = try context.pathText("name")
    let found = try await doors.database.read { connection in
      try connection.account(named: name).map { account in
        (
          account: account, grants: try connection.grants(of: account).map(\.grant),
          failed: try connection.failedSignIn(sha256(name.utf8))
        )
      }
    }
    guard let found else {
      throw WebProblem.notFound(AccountRefusal.Reason.noAccount(name).sentence)
    }
    return AccountDetailPage(
      context: context, account: found.account, grants: found.grants, failed: found.failed,
      roles: doors.roles, school: county.schoolName, isOwn: actor.account == name
    ).response(to: request, in: frame, context)
  }

  /// `POST /accounts/zhang/lock`
  @Sendable func lock(_ request: Request, _ context: WebContext) async throws -> Response {
    try await change(request, context, .accountLocked) { LockAccount(account: $0) }
  }

  /// `POST /accounts/zhang/open`
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try await change(request, context, .accountOpened) {
      LockAccount(account: $0, isLocked: false)
    }
  }

  /// `POST /accounts/zhang/remove-second-factor`
  @Sendable func removeSecondFactor(_ request: Request, _ context: WebContext) async throws
    -> Response
  {
    try await change(request, context, .secondFactorRemoved) { RemoveSecondFactor(account: $0) }
  }

  private func change(
    _ request: Request, _ context: WebContext, _ message: Phrase,
    _ action: (String) -> some Action
  ) async throws -> Response {
    let actor = try context.require(.manageAccounts)
    _ = try await request.form(context)
    let name = try context.pathText("name")
    _ = try await doors.database.perform(action(name), by: actor, on: context.occasion)
    return context.done(Account.address(of: name), message)
  }

  /// `POST /accounts/zhang/reset`: the page with the password is the answer itself,
  /// because it's nowhere else.
  @Sendable func reset(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.manageAccounts)
    _ = try await request.form(context)
    let name = try context.pathText("name")
    let password = oneTimePassword()
    let kept = await PasswordDesk.hash(password, cost: doors.cost)
    try await doors.database.perform(
      ResetPassword(account: name, password: kept), by: actor, on: context.occasion)
    return OneTimePasswordPage(account: name, password: password)
      .response(to: request, in: frame, context)
  }
}

extension Account {
  static func address(of name: String) -> String { "/accounts/\(Address.encoded(name))" }
}
