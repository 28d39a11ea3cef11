internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/sign-in`: name and password.
struct SignInPage: Page {
  let context: WebContext
  let to: String
  var name = ""
  var problems: [Phrase] = []

  /// The sample county's accounts with their roles; empty in any other.
  let samples: [SampleLine]

  struct SampleLine: Sendable {
    let account: Account
    let roles: [Phrase]
  }

  func title(in language: Language) -> String { Phrase.signIn[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.productLine[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/sign-in", context: context) { html in
        html.void(
          "input", Attribute("type", "hidden"), Attribute("name", "to"), Attribute("value", to))
        html.field(
          "name", .accountName, value: name, completes: "username", in: language)
        html.field(
          "password", .password, type: "password", completes: "current-password", in: language)
        html.submit(.signIn, in: language)
      }
      html.element("p", .class("small muted"), text: Phrase.forgotten[language])
    }
    if !samples.isEmpty { sampleTable(&html, language) }
  }

  private func sampleTable(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.sampleAccounts[language])
      html.element("p", .class("note"), text: Phrase.sampleAccountsNote[language])
      html.scroll(Phrase.sampleAccounts[language], fits: true) { html in
        html.element("table", .id("sample-accounts")) { html in
          html.head([.accountName, .personName, .roles], in: language)
          html.element("tbody") { html in
            for line in samples {
              html.element("tr") { html in
                html.element("th", .scope("row"), .class("mono"), text: line.account.name)
                html.element(
                  "td", Attribute("lang", "zh-CN"), text: line.account.person)
                html.element(
                  "td",
                  text: line.roles.map { $0[language] }.joined(
                    separator: language == .zh ? "、" : ", "))
              }
            }
          }
        }
      }
    }
  }
}
