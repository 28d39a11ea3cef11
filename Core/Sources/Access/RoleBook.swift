internal import Yams

/// The county's roles: data that a bureau changes, not code.
///
/// The bureau's sections, sender and host (S001-036), the office for exchange in the
/// personnel section (S003-23) and the establishment, personnel and finance authorities
/// with what each may see (S001-104) are roles of their own.
///
///     let roles = try RoleBook(yaml: text)
///     roles["principal"]?.permissions.contains(.confirmArrival)   // true
public struct RoleBook: Equatable, Sendable {
  /// In the order of the file.
  public let roles: [Role]

  public subscript(id: String) -> Role? { roles.first { $0.id == id } }

  /// The roles that Junheng ships.
  public static let standard: RoleBook = {
    do {
      return try RoleBook(yaml: String(decoding: PackageResources.roles_yaml, as: UTF8.self))
    } catch {
      preconditionFailure("roles.yaml: \(error)")
    }
  }()

  /// - Throws: `RoleBookError` with everything that is wrong.
  public init(yaml: String) throws(RoleBookError) {
    let node: Node?
    do { node = try Yams.compose(yaml: yaml) } catch { throw RoleBookError(["\(error)"]) }
    guard let mapping = node?.mapping else { throw RoleBookError(["no roles are named"]) }
    var problems: [String] = []
    var roles: [Role] = []
    for (key, value) in mapping {
      guard let id = key.string else { continue }
      roles.append(Role(id: id, entry: RoleEntry(id: id, node: value), &problems))
    }
    for role in roles {
      for other in role.excludes where !roles.contains(where: { $0.id == other }) {
        problems.append("\(role.id): excludes '\(other)', which is no role")
      }
    }
    guard problems.isEmpty else { throw RoleBookError(problems) }
    self.roles = roles
  }

  /// Pairs of roles among `held` that the same person mustn't hold together.
  ///
  /// The three administrators are separate people (GB/T 22239-2019, 8.1.5).
  public func conflicts(among held: [String]) -> [(String, String)] {
    held.indices.flatMap { first in
      held[(first + 1)...].compactMap { other in
        let (left, right) = (held[first], other)
        let excluded =
          self[left]?.excludes.contains(right) == true
          || self[right]?.excludes.contains(left) == true
        return excluded ? (left, right) : nil
      }
    }
  }
}

/// Everything that is wrong with a book of roles.
public struct RoleBookError: Error, Equatable, Sendable, CustomStringConvertible {
  public let problems: [String]

  init(_ problems: [String]) { self.problems = problems }

  public var description: String { problems.joined(separator: "; ") }
}

private struct RoleEntry {
  let id: String
  let node: Node

  func text(_ key: String) -> String? { node.mapping?[Node(key)]?.string }
  func flag(_ key: String) -> Bool { node.mapping?[Node(key)]?.bool ?? false }
  func words(_ key: String) -> [String] {
    node.mapping?[Node(key)]?.sequence?.compactMap(\.string) ?? []
  }
}

extension Role {
  fileprivate init(id: String, entry: RoleEntry, _ problems: inout [String]) {
    self.id = id
    func require(_ key: String) -> String {
      if let text = entry.text(key), !text.isEmpty { return text }
      problems.append("\(id): '\(key)' is missing")
      return ""
    }
    self.chinese = require("zh")
    self.english = require("en")
    let breadth = require("reach")
    self.breadth = Breadth(rawValue: breadth) ?? .own
    if Breadth(rawValue: breadth) == nil {
      problems.append("\(id): reach is '\(breadth)', not county, school or own")
    }
    var permissions: Set<Permission> = []
    for word in entry.words("may") {
      if let permission = Permission(rawValue: word) {
        permissions.insert(permission)
      } else {
        problems.append("\(id): '\(word)' is no permission")
      }
    }
    self.permissions = permissions
    self.needsSecondFactor = entry.flag("second-factor")
    self.excludes = Set(entry.words("excludes"))
  }
}
