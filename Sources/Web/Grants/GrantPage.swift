internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/grants`: who holds which role today.
struct GrantListPage: ListPage {
  let table: ListView<Row>

  var exported: (any ExportableList)? { table }

  struct Row: Sendable {
    let account: Account
    let roles: [String]
  }

  init(rows: [Row], roles: RoleBook, address: Address) throws {
    let role = try ListQuery(address: address).choice("role", of: roles.roles.map(\.id)) { $0 }
    self.table = try ListView(
      id: "grants", title: .grants,
      columns: [
        .init("name", .accountName, by: \.account.name) { html, row, _ in
          html.link("/grants/\(Address.encoded(row.account.name))", row.account.name)
        },
        .init("person", .personName, named: \.account.person) { html, row, _ in
          html.element("span", Attribute("lang", "zh-CN"), text: row.account.person)
        },
        .init("roles", .roles) { html, row, language in
          html.text(
            row.roles.map { roles.name(of: $0)[language] }
              .joined(separator: language == .zh ? "、" : ", "))
        },
      ], rows: rows.filter { row in role.map(row.roles.contains) ?? true }, address: address,
      filters: [
        .choice(
          "role", .grantedRole, roles.roles.map { ($0.id, roles.name(of: $0.id)) }, chosen: role)
      ], isPersonal: true
    ) { [NameReading("\($0.account.person) \($0.account.name)"), NameReading($0.account.name)] }
  }

  var section: Section? { .grants }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.grants[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.grantsLead[language])
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}

/// `/grants/NAME`: one person's roles, and a form for another.
struct GrantPage: Page {
  let context: WebContext
  let account: Account
  let grants: [StoredGrant]
  let roles: RoleBook
  let school: @Sendable (School.ID) -> String
  var problems: [Phrase] = []

  var section: Section? { .grants }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { account.name }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.grants, in: language)
    html.head(title(in: language))
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("h2", Attribute("lang", "zh-CN"), text: account.person)
      GrantTable(
        grants: grants.map(\.grant), roles: roles, today: context.dayShown,
        school: school
      )
      .write(to: &html, in: language)
      for grant in grants
      where context.isPresent && grant.grant.days.contains(context.occasion.today.ordinal) {
        html.form(
          to: "/grants/\(Address.encoded(account.name))/end", context: context, class: "inline"
        ) { html in
          html.hidden("grant", grant.id)
          html.element("button", .class("plain"), Attribute("type", "submit")) { html in
            html.text(
              "\(roles.name(of: grant.grant.role)[language]): \(Phrase.endGrant[language])")
          }
        }
      }
    }
    guard context.isPresent else { return }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.grantRole[language])
      html.form(to: "/grants/\(Address.encoded(account.name))", context: context) { html in
        html.choiceField(
          "role", .grantedRole, roles.roles.map { ($0.id, roles.name(of: $0.id)[language]) },
          in: language)
        html.field(
          "schools", .schoolCodes, hint: .schoolCodesHint, isRequired: false, in: language)
        html.field(
          "first", .firstDay, type: "date", value: context.occasion.today.description,
          in: language)
        html.field("last", .lastDay, type: "date", in: language)
        html.submit(.grantRole, in: language)
      }
    }
  }
}
