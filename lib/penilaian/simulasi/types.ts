import type { KeadaanFormulir } from '@/lib/platform/form-state';
import type { HimpunanAturan } from '../himpunan/types';
import type { Saran } from '../mesin/saran/rules';
import type { HasilMesin } from '../mesin/types';

/** What `POST /api/v1/penilaian/simulasi` answers. */
export interface JawabanSimulasi {
  aturan: string;
  indikator: Record<string, { rasio: string | null; nilai: string | null; skor: string | null }>;
  aspek: Record<string, { persen: string | null; tertimbang: string | null }>;
  total: string | null;
  predikat: string | null;
  kategori: string | null;
  catatan: string[];
}

/** One rule set in the list of `GET /api/v1/penilaian/aturan`. */
export interface HimpunanTersimpanDto
  extends Pick<
    HimpunanAturan,
    'id' | 'versi' | 'nama' | 'penjelasan' | 'sumber' | 'belumDikonfirmasi' | 'untuk' | 'tahunBuku'
  > {
  sidik: string;
  /** First day on which this version is used. */
  dipakaiMulai: string | null;
  /** How many indicators it has. */
  indikator: number;
  aspek: { kode: string; nama: string; bobot: string }[];
}

/** What is wrong, and where; '' is the request as a whole. */
export interface GalatApi {
  di: string;
  pesan: string;
}

/** What the simulator's form is answered: the state of the form, and the result when there is one. */
export interface KeadaanSimulasi extends KeadaanFormulir {
  hasil?: HasilMesin;
  saran?: Saran[];
}
