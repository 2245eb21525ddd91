import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Tautan } from '@/components/ui';
import { kalimatHalangan, PERINGATAN_TIDAK_SEHAT } from '@/lib/kecocokan/kalimat/rules';
import type { KoperasiDekat } from '@/lib/lapangan/kelurahan/rules';
import { formatJarak, namaTempat } from '@/lib/wilayah/rules';

export const KALIMAT_JARAK =
  'Yang menerima anggota dan tidak dinilai tidak sehat disebut dahulu. Jarak dihitung antara titik tengah kelurahan.';

export const TANPA_KOPERASI = 'Belum ada koperasi aktif bagi warga kelurahan ini.';

/** A koperasi near a kelurahan: where it is, how healthy, and what speaks against joining it now. */
export function KoperasiTerdekat({ satu }: { satu: KoperasiDekat }) {
  const { kelurahanKode, meter, kategori, halangan } = satu;
  return (
    <>
      <Tautan href={`/koperasi/${satu.id}`}>{satu.nama}</Tautan>
      <span className="teks-lembut">
        {' '}
        {meter === 0
          ? 'di kelurahan ini'
          : `${namaTempat(kelurahanKode)}, sekitar ${formatJarak(meter)}`}
      </span>{' '}
      <LencanaKategori kategori={kategori} tahunBuku={satu.penilaianTahunBuku} />
      {halangan ? (
        <span className="teks-lembut block">{kalimatHalangan(halangan, kelurahanKode)}</span>
      ) : null}
      {kategori === 'TIDAK_SEHAT' ? <span className="block">{PERINGATAN_TIDAK_SEHAT}</span> : null}
    </>
  );
}
