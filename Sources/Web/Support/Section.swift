internal import Policy
internal import Wording

/// The entries of the left rail that lead somewhere.
package enum Section: Sendable, CaseIterable {
  case overview, schools, teachers, indicators, rules, staffing, nominations, plan

  var name: Phrase {
    switch self {
    case .overview: .overview
    case .schools: .schools
    case .teachers: .teachers
    case .indicators: .indicators
    case .rules: .rules
    case .staffing: .staffing
    case .nominations: .nominations
    case .plan: .plan
    }
  }

  var address: String {
    switch self {
    case .overview: "/"
    case .schools: "/schools"
    case .teachers: "/teachers"
    case .indicators: "/indicators"
    case .rules: "/rules"
    case .staffing: "/staffing"
    case .nominations: "/teachers?eligible=yes"
    case .plan: "/plan"
    }
  }
}
