internal import Pinyin
internal import Policy
internal import Store
internal import Wording

/// `/accounts`: everybody's way in, and a form for a new one.
struct AccountListPage: ListPage {
  let context: WebContext
  let form: NewAccount
  let problems: [Phrase]
  let table: ListView<Account>

  var exported: (any ExportableList)? { table }

  /// What was filled in.
  struct NewAccount: Sendable {
    var name = ""
    var person = ""
    var teacher = ""
  }

  init(
    context: WebContext, accounts: [Account], form: NewAccount, problems: [Phrase],
    address: Address
  ) throws {
    self.context = context
    self.form = form
    self.problems = problems
    let state: AccountState? = try ListQuery(address: address).choice("state")
    self.table = try ListView(
      id: "accounts", title: .accounts, columns: AccountListPage.columns,
      rows: accounts.filter { state == nil || AccountState(of: $0) == state }, address: address,
      filters: [
        .choice(
          "state", .state, AccountState.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue)
      ], isPersonal: true
    ) { [NameReading("\($0.person) \($0.name)"), NameReading($0.name)] }
  }

  var section: Section? { .accounts }
  func title(in language: Language) -> String { Phrase.accounts[language] }

  private static let columns: [ListTable<Account>.Column] = [
    .init("name", .accountName, by: \.name) { html, account, _ in
      html.link(Account.address(of: account.name), account.name)
    },
    .init("person", .personName, named: \.person) { html, account, _ in
      html.element("span", Attribute("lang", "zh-CN"), text: account.person)
    },
    .init("state", .state, by: \.stateOrder) { html, account, language in
      html.state(of: account, in: language)
    },
    .init("factor", .secondFactor) { html, account, language in
      html.text((account.secondFactor == nil ? Phrase.notSetUp : .setUp)[language])
    },
  ]

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.accountsLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.newAccount[language])
      html.form(to: "/accounts", context: context) { html in
        html.field("name", .accountName, hint: .accountNameHint, value: form.name, in: language)
        html.field("person", .personName, value: form.person, in: language)
        html.field(
          "teacher", .ownTeacherNumber, hint: .teacherNumberHint, value: form.teacher,
          isRequired: false, in: language)
        html.submit(.addAccount, in: language)
      }
    }
  }
}

extension Account {
  fileprivate var stateOrder: String { AccountState(of: self).rawValue }
}

/// Whether an account opens.
enum AccountState: String, CaseIterable, Sendable {
  case open, waiting, closed

  init(of account: Account) {
    self = account.isLocked ? .closed : account.mustChange ? .waiting : .open
  }

  var name: Phrase {
    switch self {
    case .open: .open
    case .waiting: .awaitsChange
    case .closed: .closed
    }
  }
}

extension HTML {
  /// Whether an account opens, in a word.
  mutating func state(of account: Account, in language: Language) {
    let state = AccountState(of: account)
    let hue =
      switch state {
      case .open: "good"
      case .waiting: "warn"
      case .closed: "bad"
      }
    tag(state.name[language], hue)
  }
}
