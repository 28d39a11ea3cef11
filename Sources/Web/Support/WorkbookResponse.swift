internal import Foundation
internal import Hummingbird
internal import NIOCore

extension Response {
  /// A workbook made for this request, to be saved under `name`.
  ///
  /// - Parameter write: Writes it to a path; writers of workbooks stream to disk.
  static func workbook(_ name: String, _ write: (String) throws -> Void) throws -> Response {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try write(file.path)
    return .file(
      name, type: PlanRoutes.workbookType, ByteBuffer(bytes: try Data(contentsOf: file)))
  }
}
