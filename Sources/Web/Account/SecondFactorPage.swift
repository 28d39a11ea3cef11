internal import Actions
internal import Policy
internal import Sealing
internal import SquareCode
internal import Wording

/// `/account/second-factor`: the secret to put into an app, and a code to show
/// that it's there.
struct SecondFactorPage: Page {
  let context: WebContext
  let visitor: Visitor
  let secret: OneTimeCode

  /// The secret as it travels in the form: nothing is kept before it's confirmed.
  let sealed: String
  var problems: [Phrase] = []

  func title(in language: Language) -> String { Phrase.setUpSecondFactor[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(
      title(in: language),
      lead: context.due == .secondFactor ? Phrase.secondFactorIsDue[language] : nil)
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.element("p", text: Phrase.secondFactorHow[language])
      let address = secret.address(issuer: "Junheng", account: visitor.account.name)
      html.element("div", .class("enrol")) { html in
        if let code = QRCode(address) {
          html.square(code, label: Phrase.secondFactorCode[language])
        }
        html.element("div") { html in
          html.element("p", .class("small"), text: Phrase.orTypeSecret[language])
          html.element("p", .class("secret mono"), .id("secret"), text: secret.text)
          html.element("p", .class("small")) { html in
            html.link(address, Phrase.openInApp[language])
          }
        }
      }
      html.form(to: "/account/second-factor", context: context) { html in
        html.hidden("secret", sealed)
        html.field(
          "code", .code, hint: .codeHint, completes: "one-time-code", in: language)
        html.submit(.setUpSecondFactor, in: language)
      }
    }
  }
}

/// What follows once: the recovery codes.
struct RecoveryCodesPage: Page {
  let codes: [String]

  func title(in language: Language) -> String { Phrase.recoveryCodes[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.recoveryCodesNote[language])
    html.element("section", .class("panel narrow")) { html in
      html.element("ol", .id("recovery-codes")) { html in
        for code in codes { html.element("li", .class("secret mono"), text: code) }
      }
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button main"), .href("/account"), text: Phrase.keptThem[language])
      }
    }
  }
}

/// `/sign-in/code`: the second step of signing in.
struct CodePage: Page {
  let context: WebContext
  let to: String
  var problems: [Phrase] = []

  func title(in language: Language) -> String { Phrase.secondFactor[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language))
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/sign-in/code", context: context) { html in
        html.hidden("to", to)
        html.field(
          "code", .code, hint: .codeOrRecovery, completes: "one-time-code", in: language)
        html.submit(.signIn, in: language)
      }
    }
  }
}
