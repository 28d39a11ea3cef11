/// A sheet of a workbook: its name, and where its XML is.
public struct SheetInfo: Equatable, Sendable {
  public let name: String
  public let isHidden: Bool
  let member: String
  let relation: String
}

/// Reads `workbook.xml`: the sheets in their order, and the epoch of dates.
final class WorkbookPart: XMLHandler {
  struct Entry {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var uses1904Dates = false

  override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    if matches(name, "sheet") {
      guard let title = plainValue(of: "name", in: attributes) else { return }
      entries.append(
        Entry(
          name: title, relation: value(of: "id", in: attributes) ?? "",
          isHidden: plainValue(of: "state", in: attributes).map { $0 != "visible" } ?? false))
    } else if matches(name, "workbookPr") {
      let flag = plainValue(of: "date1904", in: attributes)
      uses1904Dates = flag == "1" || flag == "true"
    }
  }
}

/// Reads a `.rels` part: identifiers, kinds and targets.
final class RelationshipsPart: XMLHandler {
  struct Relationship {
    let id: String
    let type: String
    let target: String
    let isExternal: Bool
  }

  private(set) var all: [Relationship] = []

  override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    guard matches(name, "Relationship"), let id = value(of: "Id", in: attributes),
      let target = value(of: "Target", in: attributes)
    else { return }
    all.append(
      Relationship(
        id: id, type: value(of: "Type", in: attributes) ?? "", target: target,
        isExternal: value(of: "TargetMode", in: attributes) == "External"))
  }

  /// The target of the first relationship whose type ends in `kind`.
  func target(ofKind kind: String) -> String? {
    all.first { $0.type.hasSuffix("/\(kind)") && !$0.isExternal }?.target
  }
}

/// Names of parts inside the zip file.
enum PartName {
  /// The member that `target` means, as seen from `part`.
  static func resolve(_ target: String, from part: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var folders = part.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = folders.popLast()
      default: folders.append(String(step))
      }
    }
    return folders.joined(separator: "/")
  }

  /// The `.rels` part that belongs to `part`.
  static func relationships(of part: String) -> String {
    var folders = part.split(separator: "/").map(String.init)
    let name = folders.popLast() ?? ""
    return (folders + ["_rels", "\(name).rels"]).joined(separator: "/")
  }
}

/// Reads the title from the document's core properties.
final class CorePropertiesPart: XMLHandler {
  private(set) var title = ""
  private var isInTitle = false

  override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    isInTitle = matches(name, "dc:title") || matches(name, "title")
  }

  override func end(_ name: UnsafePointer<CChar>) { isInTitle = false }

  override func text(_ bytes: UnsafeRawBufferPointer) {
    if isInTitle, title.utf8.count < 1000 { title += String(decoding: bytes, as: UTF8.self) }
  }
}
