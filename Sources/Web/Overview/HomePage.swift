internal import Access
internal import Policy
internal import Staffing
internal import Wording

/// `/` for those who don't see the whole county: what is due, their roles,
/// their schools, their own file and what they administer.
struct HomePage: Page {
  let context: WebContext
  let due: DuePanel?
  let roles: [Role]
  let schools: [School]
  let teacher: Teacher?
  let hasCounty: Bool

  var section: Section? { .overview }
  func title(in language: Language) -> String { Phrase.home[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language))
    due?.write(to: &html, in: language)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.roles[language])
      if roles.isEmpty {
        html.element("p", text: Phrase.noRoleYet[language])
      }
      html.element("ul", .class("reasons")) { html in
        for role in roles {
          html.element("li", text: Phrase(zh: role.chinese, en: role.english)[language])
        }
      }
    }
    if let teacher {
      html.element("section", .class("panel")) { html in
        html.element("h2", text: Phrase.ownFile[language])
        html.element("p") { html in
          html.link(Teacher.address(of: teacher.id), teacher.name)
        }
      }
    }
    if !schools.isEmpty {
      html.element("section", .class("panel")) { html in
        html.element("h2", text: Phrase.ownSchools[language])
        html.element("ul", .class("reasons")) { html in
          for school in schools {
            html.element("li") { html in
              html.school(school.id, school.name)
            }
          }
        }
      }
    }
    let doors = [Section.accounts, .grants, .audit].filter { $0.isOpen(to: context) }
    if !doors.isEmpty {
      html.element("section", .class("panel")) { html in
        html.element("h2", text: Phrase.administration[language])
        html.element("ul", .class("reasons")) { html in
          for section in doors {
            html.element("li") { html in html.link(section.address, section.name[language]) }
          }
        }
      }
    }
    if !hasCounty {
      html.element("section", .class("panel status warn")) { html in
        html.element("p", text: Phrase.noCounty[language])
        if Section.imports.isOpen(to: context) {
          html.element("p") { html in
            html.link(Section.imports.address, Section.imports.name[language])
          }
        }
      }
    }
  }
}
