internal import Access
internal import Policy
internal import Staffing
internal import Wording

/// Roles with where and when they hold.
struct GrantTable {
  let grants: [Grant]
  let roles: RoleBook
  let today: Day

  /// A school's name.
  let school: (School.ID) -> String

  func write(to html: inout HTML, in language: Language) {
    guard !grants.isEmpty else {
      return html.element("p", .class("muted"), text: Phrase.noRoleYet[language])
    }
    html.scroll(Phrase.roles[language], fits: true) { html in
      html.element("table") { html in
        html.head([.grantedRole, .reach, .period, .inForce], in: language)
        html.element("tbody") { html in
          for grant in grants {
            html.element("tr") { html in
              html.element("th", .scope("row"), text: roles.name(of: grant.role)[language])
              html.element("td", text: grant.reach.words(school)[language])
              html.element("td", .class("nowrap"), text: grant.days.words)
              html.element("td") { html in
                let holds = grant.days.contains(today.ordinal)
                html.tag((holds ? Phrase.yes : .no)[language], holds ? "good" : "")
              }
            }
          }
        }
      }
    }
  }
}

extension RoleBook {
  /// A role's name, or its id when the book doesn't know it.
  func name(of role: String) -> Phrase {
    self[role].map { Phrase(zh: $0.chinese, en: $0.english) } ?? Phrase(zh: role, en: role)
  }
}

extension Reach {
  func words(_ name: (School.ID) -> String) -> Phrase {
    switch self {
    case .county: .everywhere
    case .schools(let schools):
      Phrase(
        zh: schools.sorted().map(name).joined(separator: "、"),
        en: schools.sorted().map(name).joined(separator: ", "))
    case .own: .ownFile
    }
  }
}
