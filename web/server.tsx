import type { Record } from '../src/record/record.ts'
import type { Report } from '../src/record/report.ts'
import { html } from './page.tsx'
import { ProblemPage } from './views/problem.tsx'
import { ReportPage } from './views/report.tsx'
import { type ListedReport, ReportsPage } from './views/reports.tsx'

// The pages as the server sends them: data in, a document out.

export const reportHtml = (report: Report, record: Record): string =>
  html(<ReportPage report={report} record={record} />)

export const reportsHtml = (reports: readonly ListedReport[], next: string | null): string =>
  html(<ReportsPage reports={reports} next={next} />)

export const problemHtml = (title: string, detail: string, remedy: string): string =>
  html(<ProblemPage title={title} detail={detail} remedy={remedy} />)
