import OfficeFiles
import Policy

extension OfficeFileError {
  func words(in language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }
}
