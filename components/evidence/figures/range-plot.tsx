"use client";

import type { Figures } from "#lib/domain/assertion.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { formatFigures } from "#lib/domain/format-value.ts";
import { barOf, makeScale, type PlotBar, type PlotScale } from "./plot-scale.ts";

/** One report on the plot: what it says, who says it and when, and whether it counts. */
export type PlotReport = {
  id: string;
  figures: Figures;
  who: string;
  /** EDTF; empty where not known. */
  when: string;
  isSourced: boolean;
  isShown: boolean;
};

export type RangePlotProps = { reports: PlotReport[]; team: Figures | null; label: string };

const WIDTH = 390;
const ROW = 22;
const HEAD = 18;

/** Who said which figure when: a bar from lowest to highest, a dot at the best, an open end faded. */
export function RangePlot({ reports, team, label }: RangePlotProps) {
  const rows = [...reports].sort(compareByTime).flatMap((report) => {
    const bar = barOf(report.figures);
    return bar ? [{ report, bar }] : [];
  });
  if (rows.length < 2) return null;
  const band = team ? barOf(team) : null;
  const scale = makeScale([...rows.map(({ bar }) => bar), ...(band ? [band] : [])]);
  return (
    <figure className="mb-2" dir="ltr">
      <svg
        role="img"
        aria-label={`${label}: ${rows.map(({ report }) => sayReport(report)).join("; ")}`}
        viewBox={`0 0 ${WIDTH} ${HEAD + rows.length * ROW}`}
        className="w-full max-w-110 text-2xs"
      >
        {band ? <TeamBand bar={band} scale={scale} rows={rows.length} /> : null}
        <Axis scale={scale} rows={rows.length} />
        {rows.map(({ report, bar }, index) => (
          <ReportBar key={report.id} {...{ report, bar, scale }} y={index * ROW} />
        ))}
      </svg>
    </figure>
  );
}

/** Those without a date come last. */
const compareByTime = (a: PlotReport, b: PlotReport): number =>
  (a.when || "~").localeCompare(b.when || "~", "en");

function sayReport({ figures, who, when }: PlotReport): string {
  return [formatFigures(figures), who, when ? formatDate(when) : ""].filter(Boolean).join(", ");
}

type PartProps = { scale: PlotScale; rows: number };

function Axis({ scale, rows }: PartProps) {
  const y = rows * ROW;
  return (
    <g className="fill-muted stroke-rule">
      <line x1={0} x2={WIDTH} y1={y} y2={y} />
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale.at(tick) * WIDTH} ${y})`}>
          <line y2={3} />
          <text y={14} textAnchor="middle" stroke="none" className="tabular">
            {tick}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The team's figure lies behind the reports, so that one sees which of them it follows. */
function TeamBand({ bar, scale, rows }: PartProps & { bar: PlotBar }) {
  const x = scale.at(bar.low) * WIDTH;
  const width = Math.max(3, scale.at(bar.high) * WIDTH - x);
  return (
    <rect x={x - 1.5} y={0} width={width + 1.5} height={rows * ROW} className="fill-accent-tint" />
  );
}

type ReportBarProps = { report: PlotReport; bar: PlotBar; scale: PlotScale; y: number };

/** Filled: has a source. Hollow: has none. The shape says it too, for those who do not see colour. */
function ReportBar({ report, bar, scale, y }: ReportBarProps) {
  const middle = y + ROW - 7;
  const [from, to] = [scale.at(bar.low) * WIDTH, scale.at(bar.high) * WIDTH];
  const dot = bar.best === null ? null : scale.at(bar.best) * WIDTH;
  const tone = report.isShown ? "stroke-accent" : "stroke-muted";
  const isRight = from > WIDTH * 0.55;
  return (
    <g className={tone} strokeWidth={2}>
      {to > from ? <line x1={from} x2={to} y1={middle} y2={middle} strokeWidth={3} /> : null}
      {bar.isOpen ? (
        <line
          x1={to}
          x2={WIDTH}
          y1={middle}
          y2={middle}
          strokeDasharray="1 4"
          strokeLinecap="round"
        />
      ) : null}
      {dot === null ? null : (
        <circle
          cx={dot}
          cy={middle}
          r={3.5}
          className={
            report.isSourced ? (report.isShown ? "fill-accent" : "fill-muted") : "fill-panel"
          }
        />
      )}
      <text
        x={isRight ? to : from}
        y={y + 9}
        textAnchor={isRight ? "end" : "start"}
        stroke="none"
        className="fill-muted"
      >
        {sayReport(report)}
      </text>
    </g>
  );
}
