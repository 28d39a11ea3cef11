internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/account`: one's roles, sessions, second factor and delegations.
struct AccountPage: Page {
  let context: WebContext
  let visitor: Visitor
  let facts: Facts
  let roles: RoleBook
  let school: @Sendable (School.ID) -> String
  var problems: [Phrase] = []

  struct Facts: Sendable {
    let sessions: [StoredSession]
    let grants: [Grant]
    let delegations: [Delegation]
    let people: [Account.ID: Account]
  }

  func title(in language: Language) -> String { Phrase.myAccount[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language))
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.accountName, visitor.account.name, in: language)
        html.element("div") { html in
          html.element("dt", text: Phrase.personName[language])
          html.element("dd", Attribute("lang", "zh-CN"), text: visitor.account.person)
        }
        html.fact(.passwordSet, visitor.account.passwordSetAt.dayAndTime, in: language)
        html.fact(
          .secondFactor,
          (visitor.account.secondFactor == nil ? Phrase.notSetUp : .setUp)[language],
          in: language)
      }
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button"), .href("/account/password"), text: Phrase.changePassword[language])
        if visitor.account.secondFactor == nil {
          html.element(
            "a", .class("button"), .href("/account/second-factor"),
            text: Phrase.setUpSecondFactor[language])
        }
      }
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.roles[language])
      GrantTable(
        grants: facts.grants, roles: roles, today: context.occasion.today, school: school
      ).write(to: &html, in: language)
    }
    sessions(&html, language)
    lent(&html, language)
  }

  private func sessions(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.sessions[language])
      html.scroll(Phrase.sessions[language], fits: true) { html in
        html.element("table", .id("sessions")) { html in
          html.head([.startedAt, .lastSeen, .networkAddress, .browserName], in: language)
          html.element("tbody") { html in
            for session in facts.sessions {
              html.element("tr") { html in
                html.element("th", .scope("row")) { html in
                  html.text(session.startedAt.dayAndTime)
                  if session.tokenDigest == visitor.session.tokenDigest {
                    html.raw(" ")
                    html.tag(Phrase.thisOne[language], "primary")
                  }
                }
                html.element("td", text: session.lastSeenAt.dayAndTime)
                html.element("td", text: session.address)
                html.element("td", .class("small"), text: session.program)
              }
            }
          }
        }
      }
      if facts.sessions.count > 1 {
        html.form(to: "/account/end-others", context: context) { html in
          html.submit(.endOthers, isMain: false, in: language)
        }
      }
    }
  }

  private func lent(_ html: inout HTML, _ language: Language) {
    let today = context.occasion.today
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.delegations[language])
      html.element("p", .class("note"), text: Phrase.delegationsNote[language])
      html.element("ul", .class("reasons")) { html in
        for delegation in facts.delegations where delegation.days.upperBound > today.ordinal {
          let isMine = delegation.principal == visitor.account.id
          let other = facts.people[isMine ? delegation.delegate : delegation.principal]
          html.element("li") { html in
            html.text((isMine ? Phrase.lentTo : .lentBy)[language])
            html.raw(" ")
            html.element("b", Attribute("lang", "zh-CN"), text: other?.person ?? "")
            html.text(" \(delegation.days.words) ")
            if isMine {
              html.form(to: "/account/end-delegation", context: context, class: "inline") { html in
                html.hidden("delegation", delegation.id)
                html.element(
                  "button", .class("plain"), Attribute("type", "submit"),
                  text: Phrase.endIt[language])
              }
            } else if delegation.days.contains(today.ordinal), visitor.principal == nil {
              html.form(to: "/account/act-for", context: context, class: "inline") { html in
                html.hidden("principal", other?.name ?? "")
                html.element(
                  "button", .class("plain"), Attribute("type", "submit"),
                  text: Phrase.actForThem[language])
              }
            }
          }
        }
      }
      if visitor.principal != nil {
        html.form(to: "/account/act-for", context: context) { html in
          html.hidden("principal", "")
          html.submit(.actForOneself, isMain: false, in: language)
        }
      }
      html.form(to: "/account/delegate", context: context) { html in
        html.field("colleague", .colleague, hint: .colleagueHint, in: language)
        html.field("first", .firstDay, type: "date", value: today.description, in: language)
        html.field("last", .lastDay, type: "date", in: language)
        html.submit(.delegate, isMain: false, in: language)
      }
    }
  }
}

extension HTML {
  mutating func hidden(_ name: String, _ value: String) {
    void(
      "input", Attribute("type", "hidden"), Attribute("name", name), Attribute("value", value))
  }
}

extension Range<Int> {
  /// The first and the last of some days.
  var words: String { "\(Day(ordinal: lowerBound)) – \(Day(ordinal: upperBound - 1))" }
}
